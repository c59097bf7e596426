import { grouped } from '../model/grouped.ts';
import type { HeadingWords } from '../model/provision-words.ts';
import { headingText } from './heading-text.ts';
import { inOrder } from './in-order.ts';
import { type Line, standsOut } from './line.ts';
import { count, list } from './notes.ts';
import { numberOf } from './number.ts';
import type { Opening } from './openings.ts';

/** What an act without articles consists of, in its order. */
export interface Paragraphs {
  readonly openings: readonly Opening[];
  readonly notes: readonly string[];
}

/**
 * Chapters and paragraphs of rules. A chapter is a heading with its word, or with a number alone ("1. Общие
 * положения"); a paragraph is a line that begins with a number and a stop. A number that stands twice, as in an order
 * and in the rules that it approves, is left out, and so are annexes.
 * @param opened what opens by its word
 */
export function paragraphsIn(
  lines: readonly Line[],
  opened: readonly Opening[],
  words: HeadingWords,
): Paragraphs {
  const named = opened.filter(({ isPlain }) => !isPlain);
  const chapters = named.length > 0 ? named : lines.flatMap((line, at) => numberedHeading(line, at, words));
  if (hasRepeated(chapters.filter(({ kind }) => kind === 'chapter')))
    return { openings: [], notes: ['it has several documents with chapters of their own: none is listed'] };
  const end = annexAfter(lines, chapters);
  const paragraphs = lines.slice(0, end).flatMap(paragraph);
  const byNumber = [...grouped(paragraphs, ({ number }) => number).values()];
  const single = byNumber.flatMap((all) => (all.length === 1 ? all : []));
  const twice = byNumber.filter((all) => all.length > 1).map(([one]) => one?.number ?? '');
  const { kept, misplaced } = inOrder(single);
  return {
    openings: [...chapters, ...kept].sort((one, other) => one.at - other.at),
    notes: [
      ...(end < lines.length ? ['its annexes are left out'] : []),
      ...(twice.length > 0 ? [`${count(twice, 'paragraph')} ${list(twice)}: the number stands twice`] : []),
      ...(misplaced.length > 0 ? [`${count(misplaced, 'paragraph')} ${list(misplaced)}: out of order`] : []),
    ],
  };
}

function hasRepeated(openings: readonly Opening[]): boolean {
  return new Set(openings.map(({ number }) => number)).size < openings.length;
}

function numberedHeading(line: Line, at: number, words: HeadingWords): readonly Opening[] {
  if (line.weight !== 'heading') return [];
  const [, written = '', rest = ''] = /^(\d+|[IVXІХ]+)\.\s*(\D.*)$/u.exec(line.text) ?? [];
  const number = numberOf(written, '', words);
  return number === null || rest === ''
    ? []
    : [{ kind: 'chapter', number, at, isPlain: false, ...headingText(rest, words) }];
}

function paragraph(line: Line, at: number): readonly Opening[] {
  if (line.weight !== 'plain' || !line.isAtMargin) return [];
  const number = /^(\d+(?:-\d+)*)\.\s+\S/u.exec(line.text)?.[1];
  return number === undefined
    ? []
    : [{ kind: 'paragraph', number, at, isPlain: false, heading: null, isExcluded: false }];
}

/** Where the first annex begins: at a heading that opens nothing, after the last chapter. */
function annexAfter(lines: readonly Line[], chapters: readonly Opening[]): number {
  const last = chapters.at(-1)?.at;
  const annex =
    last === undefined
      ? -1
      : lines.findIndex((line, at) => at > last && standsOut(line) && line.weight === 'heading');
  return annex === -1 ? lines.length : annex;
}
