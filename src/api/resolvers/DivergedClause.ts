import { changesBetween, clausesInOrder } from '../diverged-clause.ts';
import { enumName } from '../enum-name.ts';
import type { DivergedClauseResolvers } from '../generated/types.ts';

export const DivergedClause: DivergedClauseResolvers = {
  verdict: ({ verdict }) => enumName(verdict),
  clauses: async (pair, _, { load }) => (await clausesInOrder(pair, load)).clauses,
  isOrderKnown: async (pair, _, { load }) => (await clausesInOrder(pair, load)).isOrderKnown,
  changes: async (pair, _, { load }) =>
    (await changesBetween(pair, load)).map(({ kind, text }) => ({ kind: enumName(kind), text })),
};
