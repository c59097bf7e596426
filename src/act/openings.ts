import type { ProvisionName } from '../model/provision.ts';
import type { HeadingWords } from '../model/provision-words.ts';
import { type HeadingLine, headingLine } from './heading-line.ts';
import { goesOn, type HeadingText, headingText } from './heading-text.ts';
import { type Line, standsOut } from './line.ts';

/** A place at which a provision opens. Its number is its own: that of a subchapter does not name the chapter yet. */
export interface Opening extends ProvisionName, HeadingText {
  /** Index of the line. */
  readonly at: number;
  /** A line like any other, as in a table of contents. */
  readonly isPlain: boolean;
}

/** The provisions that open in the lines of a text. Where a heading ends is not sure, it is left out. */
export function openingsIn(lines: readonly Line[], words: HeadingWords): readonly Opening[] {
  return lines.flatMap((line, at) => {
    if (!line.isAtMargin && !standsOut(line)) return [];
    const first = headingLine(line.text, words, standsOut(line));
    if (first === null) return [];
    const all = parted(first, words);
    const isPlain = line.weight === 'plain';
    return all.map(({ kind, number, rest }, index) => {
      const isLast = index === all.length - 1;
      const text = isLast ? wholeText({ kind, number, rest }, lines, at, words) : headingText(rest, words);
      return { kind, number, at, isPlain, ...text };
    });
  });
}

/** Articles that ran together in one line ("Статья 72. … Статья 73. …"). */
function parted(line: HeadingLine, words: HeadingWords): readonly HeadingLine[] {
  for (const space of line.rest.matchAll(/\s(?=\p{Lu}|\d)/gu)) {
    const next = headingLine(line.rest.slice(space.index + 1), words, false);
    if (next?.kind === 'article' && next.rest !== '')
      return [{ ...line, rest: line.rest.slice(0, space.index) }, ...parted(next, words)];
  }
  return [line];
}

function wholeText(
  { kind, rest }: HeadingLine,
  lines: readonly Line[],
  at: number,
  words: HeadingWords,
): HeadingText {
  const line = lines[at];
  const next = lines[at + 1];
  if (kind === 'part' || line === undefined) return { heading: rest || null, isExcluded: false };
  if (rest === '' && kind !== 'article' && line.weight === 'heading' && next?.weight === 'heading')
    return opens(next, words) ? headingText('', words) : whole(next.text, next, lines[at + 2], words);
  return whole(rest, line, next, words);
}

/** The heading in a text, if it does not go on in the line after it. */
function whole(text: string, line: Line, next: Line | undefined, words: HeadingWords): HeadingText {
  const said = headingText(text, words);
  if (said.heading === null || next === undefined || opens(next, words)) return said;
  const isOpen = line.isGlued || (!standsOut(next) && next.isAtMargin && goesOn(said.heading, next.text));
  return isOpen ? { ...said, heading: null } : said;
}

function opens(line: Line, words: HeadingWords): boolean {
  return headingLine(line.text, words, standsOut(line)) !== null;
}
