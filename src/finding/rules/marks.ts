import type { Fault } from '../../model/finding.ts';
import type { Checked } from '../checked.ts';
import { type OwnedText, partOf } from '../texts.ts';

/** Brackets and quotation marks without their other half: one finding a text, at the first of them. */
export function checkMarks({ texts }: Checked): readonly Fault[] {
  return texts.flatMap((text) => [
    ...at(text, unmatchedBracket(text.quote.text), 'bracket-unbalanced'),
    ...at(text, unmatchedQuotationMark(text.quote.text), 'quotation-mark-missing'),
  ]);
}

/** The finding at the word that holds the mark. */
function at({ about, quote }: OwnedText, index: number | null, rule: string): readonly Fault[] {
  if (index === null) return [];
  const start = quote.text.slice(0, index).search(/\S+$/u);
  const end = index + (/^\S*/u.exec(quote.text.slice(index))?.[0].length ?? 0);
  const word = partOf(quote, start < 0 ? index : start, end);
  return [{ rule, about, quotes: [word], actual: word.text }];
}

/** Where a bracket stands alone; the one after the number or letter of an item ("2)", "а)") opens nothing. */
function unmatchedBracket(text: string): number | null {
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/[()]/gu)) {
    if (mark === '(') open.push(index);
    else if (open.pop() === undefined && !/(?:^|[^\p{L}\d])(?:\d{1,2}|\p{L})$/u.test(text.slice(0, index)))
      return index;
  }
  return open[0] ?? null;
}

/**
 * Where a quotation mark stands alone. One "»" may close two names, one inside the other; a straight mark after a
 * figure is that of inches.
 */
function unmatchedQuotationMark(text: string): number | null {
  const open: number[] = [];
  let isNested = false;
  for (const { 0: mark, index } of text.matchAll(/[«»]/gu)) {
    if (mark === '«') isNested = open.push(index) > 1 || isNested;
    else if (open.pop() === undefined) return index;
  }
  if (open.length > (isNested ? 1 : 0)) return open[0] ?? null;
  return unmatchedStraightMark(text);
}

function unmatchedStraightMark(text: string): number | null {
  const marks = [...text.matchAll(/(?<!\d)"/gu)].map(({ index }) => index);
  if (marks.length % 2 === 0 || /\d"/u.test(text)) return null;
  let open: number | null = null;
  for (const index of marks) {
    const opens = /(?:^|[\s(–—-])$/u.test(text.slice(0, index));
    if (opens && open !== null) return open;
    if (!opens && open === null) return index;
    open = opens ? index : null;
  }
  return open;
}
