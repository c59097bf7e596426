import type { Keys } from '../model/resolver.ts';

/**
 * Of so many terms, how many another wording with no fewer of them shares at the least where the two are compared, as
 * `Matcher.terms` promises: all of one or two, all but one of more.
 */
export function leastShared(terms: number): number {
  return terms <= 2 ? terms : terms - 1;
}

/** How many of its terms a wording must be looked for by, so that whatever is compared with it has `hits` of them. */
export function keyCount(terms: number, hits = 1): number {
  return terms === 0 ? 0 : terms - leastShared(terms) + hits;
}

/**
 * The terms under which a wording is filed, so that longer wordings find it by any of their terms. Long terms are rarer
 * than short ones; how often each occurs is not asked, since it changes with every load.
 */
export function keysOf(terms: readonly string[]): Keys {
  const longestFirst = [...terms].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  const hits = Math.min(2, leastShared(terms.length));
  return { terms: longestFirst.slice(0, keyCount(terms.length, hits)), hits };
}
