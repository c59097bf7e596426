import type { Beginning, HeadingWords } from '../model/provision-words.ts';
import { foldText } from '../text/fold.ts';

/** What stands behind the number of a provision. */
export interface HeadingText {
  /** Null where there is none, or where it is not sure to be whole. */
  readonly heading: string | null;
  /** An amendment took the provision out. */
  readonly isExcluded: boolean;
}

/** Longer texts are no headings. */
const longest = 500;

/**
 * The heading in the words behind a number. A sentence is the text of the provision itself; what ends with a word or a
 * bracket that goes on is not whole.
 */
export function headingText(rest: string, words: HeadingWords): HeadingText {
  const folded = rest.split(/[\s.,;:]+/u).map(foldText);
  const begins = (beginning: Beginning) => beginning.every((word, at) => folded[at] === word);
  if (words.excluded.some(begins)) return { heading: null, isExcluded: true };
  const isHeading =
    /\p{L}/u.test(rest) &&
    rest.length <= longest &&
    !/[.,;:\-–—/]$/u.test(rest) &&
    !words.joining.has(folded.at(-1) ?? '') &&
    !words.remarks.some(begins) &&
    isBalanced(rest);
  return { heading: isHeading ? rest : null, isExcluded: false };
}

/** Whether a heading goes on in the line after it: that begins in small letters, or both are in capitals. */
export function goesOn(heading: string, next: string): boolean {
  if (/^["«“(]?\p{Ll}/u.test(next)) return true;
  return isInCapitals(heading) && isInCapitals(next) && !/^\d/u.test(next);
}

function isInCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isBalanced(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  return count(/\(/gu) === count(/\)/gu) && count(/[«“]/gu) === count(/[»”]/gu) && count(/"/gu) % 2 === 0;
}
