export type { MatrixCell as MatrixCellMapper, MatrixLine as MatrixLineMapper } from '../matrix-cells.ts';
