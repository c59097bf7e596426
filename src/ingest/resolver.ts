import { withGenericItems } from '../matching/generic.ts';
import { matcherOf, methodVersion } from '../matching/matcher.ts';
import { resolverOf } from '../matching/resolver.ts';
import type { PlacedDecision } from '../model/concept-decision.ts';
import type { Matcher } from '../model/meaning.ts';
import { once } from '../model/once.ts';
import type { Resolver } from '../model/resolver.ts';
import { ownDecisionsFile, readDecisions } from '../registry/concept-decisions.ts';
import { readGenericItems } from '../registry/generic-items.ts';
import { readMeaningTables } from '../registry/meaning-tables.ts';
import { readRussianDictionary, russianDictionaryVersion } from '../registry/russian-dictionary.ts';
import { shortHash } from '../text/normalise.ts';

/**
 * What decides which wordings mean the same: the words and decisions that come with kasip, and those of users.
 * @param home the data folder, where a user may keep decisions; without it there are only those of `seed/`
 * @throws KasipError 2 where a table does not fit, or a decision contradicts another
 */
export function readResolver(home?: string): Resolver {
  return resolverBy(readDecisions(...(home === undefined ? [] : [ownDecisionsFile(home)])));
}

/**
 * The same by other decisions.
 * @throws KasipError 2 where one contradicts another
 */
export function resolverBy(decisions: readonly PlacedDecision[]): Resolver {
  const { matcher, words } = shipped();
  return resolverOf(matcher, decisions, words);
}

/** The method alone, by the words that come with kasip. */
export function shippedMatcher(): Matcher {
  return shipped().matcher;
}

/** Made once: it takes nearly half a second. */
const shipped = once(() => {
  const [tables, items] = [readMeaningTables(), readGenericItems()];
  return {
    matcher: withGenericItems(matcherOf({ ...tables, russianDictionary: readRussianDictionary }), items),
    /** A hash of the words and of how they are compared. */
    words: shortHash(JSON.stringify([methodVersion, russianDictionaryVersion, tables, items])),
  };
});
