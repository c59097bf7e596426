/**
 * Of so many terms, how many another wording with no fewer of them shares at the least where the two are compared, as
 * `Matcher.terms` promises: all of one or two, all but one of more.
 */
export function leastShared(terms: number): number {
  return terms <= 2 ? terms : terms - 1;
}

/** Of so many terms, how many must be looked at so that one of them at least is shared. */
export function keyCount(terms: number): number {
  return terms === 0 ? 0 : terms - leastShared(terms) + 1;
}

/**
 * The terms under which a wording is filed, so that longer wordings find it by any of their terms. Long terms are rarer
 * than short ones; how often each occurs is not asked, since it changes with every load.
 */
export function keyTerms(terms: readonly string[]): readonly string[] {
  const longestFirst = [...terms].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  return longestFirst.slice(0, keyCount(terms.length));
}
