import type { PlacedDecision } from '../model/concept-decision.ts';
import type { Matcher } from '../model/meaning.ts';
import type { Resolver } from '../model/resolver.ts';
import { cluster } from './cluster.ts';
import { withDecisions } from './decided.ts';
import { keyOf } from './decided-ids.ts';
import { judgeAll, judgedPair } from './judge-all.ts';
import { keysOf, leastShared } from './terms.ts';

/**
 * What makes concepts of wordings by a method, and by decisions of people, which win over it.
 * @param words a hash of the words by which the method compares
 * @throws KasipError 2 naming both rows, where a decision contradicts another
 */
export function resolverOf(method: Matcher, decisions: readonly PlacedDecision[] = [], words = ''): Resolver {
  const { matcher, decidedWith } = withDecisions(method, decisions);
  return {
    matcher,
    cluster,
    leastShared,
    keysOf,
    judge: (one, other) => judgedPair(one, other, matcher),
    judgeAll: (wordings) => judgeAll(wordings, matcher),
    decidedWith,
    decisions: [...new Set(decisions.map(keyOf))].sort(),
    words,
  };
}
