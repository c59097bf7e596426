import type { Matcher } from '../model/meaning.ts';
import type { Resolver } from '../model/resolver.ts';
import { cluster } from './cluster.ts';
import { judgeAll } from './judge-all.ts';
import { keyTerms, leastShared } from './terms.ts';

/** What makes concepts of wordings by a matcher. */
export function resolverOf(matcher: Matcher): Resolver {
  return {
    matcher,
    cluster,
    leastShared,
    keyTerms,
    judgeAll: (wordings) => judgeAll(wordings, matcher),
    decidedSame: () => [],
  };
}
