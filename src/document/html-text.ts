import { decodeEntities } from './entities.ts';
import type { RowBuilder } from './row-builder.ts';

/** White space that a browser shows as one space, but for a single space. */
const folded = /[ \t\n\f\r]{2,}|[\t\n\f\r]/gu;

/** A text of a page as its parser gives it, and as its source writes it from a place on. */
export class HtmlText {
  readonly #builder: RowBuilder;
  readonly #isPreformatted: boolean;
  #line: number;
  /** Offset in the line. */
  #at: number;

  constructor(builder: RowBuilder, line: number, at: number, isPreformatted: boolean) {
    this.#builder = builder;
    this.#line = line;
    this.#at = at;
    this.#isPreformatted = isPreformatted;
  }

  /** Adds the text to the paragraph. What the source does not say in so many words keeps its words and has no place. */
  read(value: string, source: string): void {
    const isPlain = value.length === source.length && !/[&<]/u.test(source);
    if (isPlain) this.#addRun(source);
    else this.#addParts(isSame(source, value) ? [{ text: source, source }] : partsOf(source), value);
  }

  #addParts(parts: readonly Part[], value: string): void {
    if (!isSame(parts.map(({ text }) => text).join(''), value)) this.#builder.paragraph.addUnplaced(value);
    else
      for (const part of parts) {
        if (part.text === part.source) this.#addRun(part.text);
        else this.#addWritten(part.text, part.source);
      }
  }

  /** Characters that stand in the source to the letter. */
  #addRun(run: string): void {
    let from = 0;
    for (const space of run.matchAll(folded)) {
      this.#addWords(run.slice(from, space.index));
      from = space.index + space[0].length;
      this.#addSpace(space[0]);
    }
    this.#addWords(run.slice(from));
  }

  /** Words with one space between them, perhaps one before and one after. */
  #addWords(words: string): void {
    if (words === '') return;
    const { paragraph } = this.#builder;
    const isSpace = words.startsWith(' ');
    const place = { number: this.#line, start: this.#at, end: this.#at + 1 };
    if (isSpace) paragraph.addSpace(place);
    const start = this.#at + (isSpace ? 1 : 0);
    this.#at += words.length;
    if (start < this.#at) paragraph.add(isSpace ? words.slice(1) : words, this.#line, start, this.#at);
  }

  #addSpace(space: string): void {
    const isBreak = this.#advance(space);
    if (isBreak && this.#isPreformatted) this.#builder.endParagraph(this.#line);
    else this.#builder.paragraph.addSpace(null);
  }

  /** Characters that the source writes otherwise, or does not show. */
  #addWritten(text: string, source: string): void {
    const start = this.#at;
    const line = this.#line;
    this.#advance(source);
    if (text !== '') this.#builder.paragraph.add(text, line, start, start + source.length);
  }

  /** Goes on behind a part of the source; whether it goes to another line. */
  #advance(source: string): boolean {
    const lines = source.split(/\r\n|\n|\r/u);
    this.#line += lines.length - 1;
    this.#at = lines.length === 1 ? this.#at + source.length : (lines.at(-1)?.length ?? 0);
    return lines.length > 1;
  }
}

interface Part {
  readonly text: string;
  readonly source: string;
}

/** A source in parts: runs that stand to the letter, entities, and tags that the parser has no use for. */
function partsOf(source: string): readonly Part[] {
  return source.split(/(<[^<>]*>)/u).flatMap((part, index) => {
    if (index % 2 === 1) return [{ text: '', source: part }];
    return decodeEntities(part).map(({ text, start, end }) => ({ text, source: part.slice(start, end) }));
  });
}

/** Whether two texts are the same but for the ends of lines, which the parser makes LF. */
function isSame(written: string, value: string): boolean {
  return written === value || (written.includes('\r') && written.replace(/\r\n?/gu, '\n') === value);
}
