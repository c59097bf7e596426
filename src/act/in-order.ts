import { grouped } from '../model/grouped.ts';
import { foldText } from '../text/fold.ts';
import { compareNumbers } from './number.ts';
import type { Opening } from './openings.ts';

/** Openings of one kind whose numbers rise, and the numbers that were left out. */
export interface Ordered {
  readonly kept: readonly Opening[];
  /** Numbers that stand twice with different headings: which is meant cannot be told. */
  readonly ambiguous: readonly string[];
  /** Numbers that stand where the count does not lead to them, as in words that are quoted from another act. */
  readonly misplaced: readonly string[];
}

/** The longest part of a row of openings whose numbers rise; of a number that stands twice the first. */
export function inOrder(openings: readonly Opening[]): Ordered {
  const byNumber = grouped(openings, ({ number }) => number);
  const ambiguous = [...byNumber].filter(([, all]) => headings(all).size > 1).map(([number]) => number);
  const firsts = [...byNumber.values()].flatMap((all) => withHeading(all));
  const single = firsts.filter(({ number }) => !ambiguous.includes(number));
  const kept = longestRise(single.sort((one, other) => one.at - other.at));
  return {
    kept,
    ambiguous,
    misplaced: single.filter((opening) => !kept.includes(opening)).map(({ number }) => number),
  };
}

function headings(openings: readonly Opening[]): ReadonlySet<string> {
  return new Set(openings.flatMap(({ heading }) => (heading === null ? [] : foldText(heading))));
}

/** The first of several, with the heading of any of them. */
function withHeading([first, ...others]: readonly Opening[]): readonly Opening[] {
  if (first === undefined) return [];
  const heading = first.heading ?? others.find((other) => other.heading !== null)?.heading ?? null;
  return [{ ...first, heading, isExcluded: first.isExcluded && heading === null }];
}

/** The longest subsequence whose numbers rise; of several as long as that, the one that ends with the smallest. */
function longestRise(openings: readonly Opening[]): readonly Opening[] {
  const before = new Map<Opening, Opening | undefined>();
  /** The end of the best rise of each length. */
  const ends: Opening[] = [];
  for (const opening of openings) {
    let at = ends.length;
    while (at > 0 && compareNumbers((ends[at - 1] as Opening).number, opening.number) >= 0) at--;
    before.set(opening, ends[at - 1]);
    ends[at] = opening;
  }
  const rise: Opening[] = [];
  for (let last = ends.at(-1); last !== undefined; last = before.get(last)) rise.unshift(last);
  return rise;
}
