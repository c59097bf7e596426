import { cardCountOfConcept } from '../../graph/read/matrix-lines.ts';
import type { MatrixLineResolvers } from '../generated/types.ts';
import { labelOf } from '../label.ts';

export const MatrixLine: MatrixLineResolvers = {
  id: ({ row }) => row.id,
  label: ({ row }, { language }) => labelOf(row, language),
  cards: async ({ row, cards }, _, { load }) => cards ?? (await load.one(cardCountOfConcept, row.id)) ?? 0,
  node: ({ row }) => row,
};
