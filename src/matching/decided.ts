import type { PlacedDecision } from '../model/concept-decision.ts';
import type { Judgement, Matcher } from '../model/meaning.ts';
import { nameOf, requireNoContradiction } from './contradictions.ts';
import { idsOf } from './decided-ids.ts';

/** A matcher by which decisions of people win over the method, and the wordings of which they said whether they are one with another. */
export interface DecidedMatcher {
  readonly matcher: Matcher;
  readonly decidedWith: (id: string) => readonly string[];
}

const decided = { reasons: [{ kind: 'person', words: [] }], by: 'PERSON' } as const;
const verdicts: Readonly<Record<'same' | 'different', Judgement>> = {
  same: { verdict: 'same', score: 1, ...decided },
  different: { verdict: 'different', score: 0, ...decided },
};

/**
 * Lays decisions over a method. Of what nobody decided the method judges.
 * @throws KasipError 2 naming both rows, where a decision contradicts another
 */
export function withDecisions(method: Matcher, decisions: readonly PlacedDecision[]): DecidedMatcher {
  requireNoContradiction(decisions);
  const pairs = new Map<string, Judgement>();
  const others = new Map<string, string[]>();
  const generic = new Set<string>();
  const names = new Map<string, string>();
  for (const decision of decisions) {
    const [one, other = one] = idsOf(decision);
    if (decision.verdict === 'generic') generic.add(one);
    else if (decision.verdict === 'name') names.set(one, nameOf(decision));
    else {
      pairs.set(pairKey(one, other), verdicts[decision.verdict]);
      others.set(one, [...(others.get(one) ?? []), other]);
      others.set(other, [...(others.get(other) ?? []), one]);
    }
  }
  return {
    matcher: {
      terms: method.terms,
      judge: (one, other) => pairs.get(pairKey(one.id, other.id)) ?? method.judge(one, other),
      isGeneric: (wording) => generic.has(wording.id) || method.isGeneric(wording),
      preferredName: (wording) => names.get(wording.id) ?? method.preferredName(wording),
    },
    decidedWith: (id) => others.get(id) ?? [],
  };
}

function pairKey(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
