import type { Matcher } from '../model/meaning.ts';
import type { Resolver } from '../model/resolver.ts';
import { cluster } from './cluster.ts';
import { judgeAll, judgedPair } from './judge-all.ts';
import { keysOf, leastShared } from './terms.ts';

/** What makes concepts of wordings by a matcher. */
export function resolverOf(matcher: Matcher): Resolver {
  return {
    matcher,
    cluster,
    leastShared,
    keysOf,
    judge: (one, other) => judgedPair(one, other, matcher),
    judgeAll: (wordings) => judgeAll(wordings, matcher),
    decidedSame: () => [],
  };
}
