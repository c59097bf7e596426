import fc from 'fast-check';

/** The slow simple version: every intersection of rows, by what defines a closed set. */

export interface SimpleSet {
  readonly items: readonly number[];
  readonly support: number;
}

type Rows = readonly (readonly number[])[];

/** Small tables with items that are far more frequent than others, and rows without any. */
export const tables = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 40 }))
  .chain(([items, rows]) =>
    fc.array(
      fc.array(
        fc.integer({ min: 0, max: items * items - 1 }).map((square) => Math.floor(Math.sqrt(square))),
        {
          maxLength: items,
        },
      ),
      { minLength: rows, maxLength: rows },
    ),
  );

/** All closed sets that enough rows have and that have enough items, by their items. */
export function simpleClosedSets(
  rows: Rows,
  minimumSupport: number,
  minimumSize: number,
): readonly SimpleSet[] {
  const found = new Map<string, readonly number[]>();
  for (const row of rows.map((items) => [...new Set(items)].sort((one, other) => one - other))) {
    for (const set of [...found.values(), row]) {
      const both = set.filter((item) => row.includes(item));
      found.set(both.join(' '), both);
    }
  }
  return [...found.values()]
    .map((items) => ({ items, support: supportIn(rows, items) }))
    .filter(({ items, support }) => items.length >= minimumSize && support >= minimumSupport)
    .sort(byItems);
}

export function supportIn(rows: Rows, items: readonly number[]): number {
  return rows.filter((row) => items.every((item) => row.includes(item))).length;
}

export function byItems(one: SimpleSet, other: SimpleSet): number {
  const at = one.items.findIndex((item, index) => item !== other.items[index]);
  return at < 0 ? one.items.length - other.items.length : (one.items[at] ?? 0) - (other.items[at] ?? -1);
}
