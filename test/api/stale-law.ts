import type { Graph } from '../../src/graph/graph.ts';
import type { LegalActRecord } from '../../src/model/act.ts';
import { openFilled } from '../graph/filled.ts';
import { actRecord } from '../graph/records/act.ts';
import { load } from './load.ts';
import { manyActs, manyStandards } from './many.ts';

// Acts whose days are known in every way, cited in cards and outside them.

/** A day that is known. */
export const day = (on: string) => ({ earliest: on, latest: on, note: null });

/** Cited outside cards alone, and in none. */
const outside = actRecord('act:OUT', 'Сыртта', { adoptedOn: '2000-01-01', ceasedOn: day('2016-06-01') });
const uncited = actRecord('act:NONE', 'Ешқайда', { adoptedOn: '2000-01-01', ceasedOn: day('2016-06-01') });
/** All of them. */
export const acts: readonly LegalActRecord[] = [...manyActs, outside, uncited];
export const standards = manyStandards.map((plan, index) => {
  if (index < 2) return { ...plan, scopeActs: ['act:T001', 'act:OUT', 'act:T003'] };
  return index === 3 ? { ...plan, cards: plan.cards.map((card) => ({ ...card, level: null })) } : plan;
});

/** A graph of these. */
export function openStaleLaw(): Promise<Graph> {
  return openFilled('stale law', (graph) => load(graph, acts, standards));
}
