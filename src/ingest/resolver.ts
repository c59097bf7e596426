import { matcherOf } from '../matching/matcher.ts';
import { resolverOf } from '../matching/resolver.ts';
import type { Matcher } from '../model/meaning.ts';
import type { Resolver } from '../model/resolver.ts';
import { readMeaningTables } from '../registry/meaning-tables.ts';

/** What decides which wordings mean the same, by the words that come with kasip. */
export function readResolver(): Resolver {
  return resolverOf(shippedMatcher());
}

/** The matcher of it alone. */
export function shippedMatcher(): Matcher {
  return matcherOf(readMeaningTables());
}
