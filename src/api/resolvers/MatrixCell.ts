import type { MatrixCellResolvers } from '../generated/types.ts';
import { theStatement } from '../statement-fields.ts';

export const MatrixCell: MatrixCellResolvers = {
  statement: ({ behind: { statement } }, _, { load }) => (statement ? theStatement(statement, load) : null),
  citation: ({ behind: { citation } }, _, { load }) => load.nodeOf('Citation', citation ?? null),
  shared: ({ behind: { shared } }, _, { load }) => (shared ? load.node(shared) : null),
};
