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
  const [rowBits, columnBits] = [rows, columns].map((sets) =>
    sets.map((set) =>
      bitsOf(
        set.map((item) => index.get(item) ?? 0),
        items.length,
      ),
    ),
  ) as [Uint32Array[], Uint32Array[]];
  const [rowSizes, columnSizes] = [rowBits, columnBits].map((sets) => sets.map((set) => sizeOf(set)));
  return rowBits.flatMap((row, rowAt) =>
    columnBits.flatMap((column, columnAt) => {
      const both = row.map((word, at) => word & (column[at] ?? 0));
      const shared = sizeOf(both);
      if (shared === 0) return [];
      const ofRow = rowSizes?.[rowAt] ?? 0;
      const union = ofRow + (columnSizes?.[columnAt] ?? 0) - shared;
      return [{ row: rowAt, column: columnAt, shared, union, ofRow, rarest: items[firstOf(both)] ?? '' }];
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

function bitsOf(members: readonly number[], size: number): Uint32Array {
  const bits = new Uint32Array(Math.ceil(size / 32));
  for (const member of members) bits[member >>> 5] = (bits[member >>> 5] ?? 0) | (1 << (member & 31));
  return bits;
}

function sizeOf(bits: Uint32Array): number {
  let size = 0;
  for (let word of bits) for (; word !== 0; word &= word - 1) size++;
  return size;
}

function firstOf(bits: Uint32Array): number {
  const at = bits.findIndex((word) => word !== 0);
  return at * 32 + 31 - Math.clz32((bits[at] ?? 0) & -(bits[at] ?? 0));
}
