import type { MatrixLineResolvers } from '../generated/types.ts';
import { labelOf } from '../label.ts';

export const MatrixLine: MatrixLineResolvers = {
  id: ({ row }) => row.id,
  label: ({ row }, { language }) => labelOf(row, language),
  node: ({ row }) => row,
};
