import type { setMatrix } from '../analysis/set-matrix.ts';
import type { CellRow } from '../graph/read/matrix-cells.ts';
import { failure } from './errors.ts';
import type { MatrixMeasure } from './generated/types.ts';

type Pair = ReturnType<typeof setMatrix>[number];
export type PairMeasure = (pair: Pair) => number;

const pairMeasures: Partial<Record<MatrixMeasure, PairMeasure>> = {
  SHARED: ({ shared }) => shared,
  JACCARD: ({ shared, union }) => shared / union,
  CONTAINMENT: ({ shared, ofRow }) => shared / ofRow,
};
const countMeasures: Partial<Record<MatrixMeasure, (cell: CellRow) => number>> = {
  STATEMENTS: ({ statements }) => statements,
  CARDS: ({ cards }) => cards,
  PROFESSIONS: ({ professions }) => professions,
};

/**
 * How two sets are compared.
 * @throws `BAD_USER_INPUT` for a measure that says nothing of two sets
 */
export function pairMeasure(measure: MatrixMeasure): PairMeasure {
  return pairMeasures[measure] ?? refuseMeasure(measure, Object.keys(pairMeasures));
}

/**
 * What is counted where a requirement meets a group.
 * @throws `BAD_USER_INPUT` for a measure that counts nothing
 */
export function countMeasure(measure: MatrixMeasure): (cell: CellRow) => number {
  return countMeasures[measure] ?? refuseMeasure(measure, Object.keys(countMeasures));
}

function refuseMeasure(measure: MatrixMeasure, others: readonly string[]): never {
  throw failure(
    'BAD_USER_INPUT',
    `These axes cannot be measured by ${measure}: ask for ${others.join(', ')}.`,
  );
}
