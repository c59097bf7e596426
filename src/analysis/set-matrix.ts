import { type BitSet, bitSet, intersection, lowestBit, sizeOf } from './bit-set.ts';

/** What two sets have in common. */
export interface SetPair {
  readonly row: number;
  readonly column: number;
  readonly shared: number;
  /** How many items the two have together. */
  readonly union: number;
  /** How many items the row has. */
  readonly ofRow: number;
  /** The shared item that the fewest of all sets have; of several the first by name. */
  readonly rarest: string;
}

/** Every pair of a row and a column that share an item. */
export function setMatrix(
  rows: readonly (readonly string[])[],
  columns: readonly (readonly string[])[],
): readonly SetPair[] {
  const items = byRarity([...rows, ...columns]);
  const index = new Map(items.map((item, at) => [item, at]));
  const counted = (sets: readonly (readonly string[])[]) =>
    sets.map((set) => {
      const bits = bitSet(
        items.length,
        set.flatMap((item) => index.get(item) ?? []),
      );
      return { bits, size: sizeOf(bits) };
    });
  const others = counted(columns);
  return counted(rows).flatMap(({ bits, size: ofRow }, row) =>
    others.flatMap((other, column) => {
      const both = intersection(bits, other.bits);
      const shared = sizeOf(both);
      if (shared === 0) return [];
      const union = ofRow + other.size - shared;
      return [{ row, column, shared, union, ofRow, rarest: items[firstOf(both)] ?? '' }];
    }),
  );
}

/** Each item once, those of the fewest sets first. */
function byRarity(sets: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const set of sets) for (const item of new Set(set)) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts]
    .toSorted(([one, few], [other, many]) => few - many || (one < other ? -1 : 1))
    .map(([item]) => item);
}

/** The smallest member of a set that has any. */
function firstOf(set: BitSet): number {
  const word = set.findIndex((bits) => bits !== 0);
  return word * 32 + lowestBit(set[word] as number);
}
