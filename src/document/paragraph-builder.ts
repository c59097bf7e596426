import type { Passage } from '../model/document.ts';
import type { Piece, Place } from '../model/place.ts';
import { trim } from '../text/passage.ts';

type OpenPiece = { -readonly [Key in keyof Piece]: Piece[Key] };

/** The text of a paragraph, as a reader meets its parts. */
export class ParagraphBuilder {
  #text = '';
  #pieces: OpenPiece[] = [];
  #mark = '';

  /** Characters that stand at a place: to the letter, or as one entity or escape. */
  add(text: string, number: number, start: number, end: number): void {
    this.#begin();
    const last = this.#pieces.at(-1);
    const isVerbatim = text.length === end - start;
    if (last !== undefined && isVerbatim && goesOn(last, this.#text.length, number, start)) {
      last.length += text.length;
      last.end = end;
    } else this.#pieces.push({ offset: this.#text.length, length: text.length, number, start, end });
    this.#text += text;
  }

  /** White space of which only one counts, and none at the beginning; its place, where it is a space to the letter. */
  addSpace(place: Place | null): void {
    if (this.#text === '' || this.#text.endsWith(' ')) return;
    if (place === null) this.#text += ' ';
    else this.add(' ', place.number, place.start, place.end);
  }

  /** Characters that stand nowhere in the file. */
  addUnplaced(text: string): void {
    this.#text += text;
  }

  /** The number or bullet that a browser shows before the next paragraph, if it has any text. */
  mark(text: string): void {
    this.#mark = text;
  }

  /** The paragraph without white space around it, after which the next one begins; null for one without any text. */
  take(): Passage | null {
    const passage = trim({ text: this.#text, pieces: this.#pieces });
    this.#text = '';
    this.#pieces = [];
    return passage.text === '' ? null : passage;
  }

  #begin(): void {
    if (this.#text !== '' || this.#mark === '') return;
    this.#text = `${this.#mark} `;
    this.#mark = '';
  }
}

function goesOn({ offset, length, number, start, end }: Piece, at: number, line: number, from: number) {
  return offset + length === at && number === line && end === from && length === end - start;
}
