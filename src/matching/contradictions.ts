import type { PlacedDecision } from '../model/concept-decision.ts';
import { KasipError } from '../model/kasip-error.ts';
import { idsOf } from './decided-ids.ts';

/**
 * Sees to it that no decision contradicts another: what is held for the same, directly or by way of others, is not held
 * for different as well, and nothing has two names in one language.
 * @throws KasipError 2 naming both rows
 */
export function requireNoContradiction(decisions: readonly PlacedDecision[]): void {
  const same = decisions.filter(({ verdict }) => verdict === 'same');
  for (const decision of decisions) {
    if (decision.verdict !== 'different') continue;
    const [one, other] = idsOf(decision);
    const way = wayBetween(one, other ?? '', same);
    if (way !== null) throw contradiction(decision, way);
  }
  const names = new Map<string, PlacedDecision>();
  for (const decision of decisions) {
    if (decision.verdict !== 'name') continue;
    const [id] = idsOf(decision);
    const before = names.get(id);
    if (before !== undefined && nameOf(before) !== nameOf(decision)) throw contradiction(decision, [before]);
    names.set(id, decision);
  }
}

/** What a decision wants its concept to be called. */
export function nameOf({ one, other }: PlacedDecision): string {
  return (other ?? one).text;
}

/** The decisions that hold two wordings for the same, one by way of another; null where none do. */
function wayBetween(
  one: string,
  other: string,
  same: readonly PlacedDecision[],
): readonly PlacedDecision[] | null {
  const ways = new Map<string, readonly PlacedDecision[]>([[one, []]]);
  for (const [at, way] of ways) {
    if (at === other) return way;
    for (const decision of same) {
      const ids = idsOf(decision);
      const far = ids[0] === at ? ids[1] : ids[1] === at ? ids[0] : undefined;
      if (far !== undefined && !ways.has(far)) ways.set(far, [...way, decision]);
    }
  }
  return null;
}

function contradiction(decision: PlacedDecision, others: readonly PlacedDecision[]): KasipError {
  const rows = others.map(({ place }) => place).join(', ');
  return new KasipError(
    2,
    `${decision.place} ("${decision.one.text}", ${decision.verdict}) contradicts ${rows}.`,
    'Decisions of people win over the method, so that no two may contradict each other: take one of the rows out.',
  );
}
