import { type BitSet, intersection, sizeOf } from './bit-set.ts';

/** How many of the items of a row are covered. */
export interface Coverage {
  readonly covered: number;
  readonly required: number;
}

/** How much of each row some items cover. */
export function coverageOf(rows: readonly BitSet[], items: BitSet): readonly Coverage[] {
  return rows.map((row) => ({ covered: sizeOf(intersection(row, items)), required: sizeOf(row) }));
}

/** The share that is covered, 0 to 1; of a row without items all of them. */
export function shareOf({ covered, required }: Coverage): number {
  return required === 0 ? 1 : covered / required;
}
