import { matcherOf } from '../matching/matcher.ts';
import type { Matcher } from '../model/meaning.ts';
import { readMeaningTables } from '../registry/meaning-tables.ts';

/** The matcher by the words that come with kasip. */
export function shippedMatcher(): Matcher {
  return matcherOf(readMeaningTables());
}
