import type { MadeMaterial } from '../model/made-material.ts';
import type { Say } from './make-functions.ts';
import type { KnowledgePlan } from './plan.ts';
import type { Random } from './random.ts';

/** A knowledge item: a list of acts, one act, or, mostly, none. */
export function makeKnowledge(say: Say, { acts, shape }: MadeMaterial, random: Random): KnowledgePlan {
  const { legalBases, citingKnowledge, citationsPerLegalBasis } = shape.measured;
  const legalBasis = random.holds(legalBases);
  const isCiting = !legalBasis && random.holds(citingKnowledge / (1 - legalBases));
  const count = legalBasis ? random.drawn(citationsPerLegalBasis) : isCiting ? 1 : 0;
  const statement = say('knowledge');
  return { ...statement, acts: drawn(Math.min(count, acts.length), acts.length, random), legalBasis };
}

/** So many different acts. */
function drawn(count: number, acts: number, random: Random): readonly number[] {
  const ranks = new Set<number>();
  while (ranks.size < count) ranks.add(random.skewedBelow(acts));
  return [...ranks];
}
