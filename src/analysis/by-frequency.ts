import { supportsOf, type Table } from './table.ts';

/** A table without rare items, the others numbered anew, the rarest first; `names` are their old numbers. */
export interface FrequencyTable {
  readonly names: Int32Array;
  readonly starts: Int32Array;
  readonly items: Int32Array;
  /** The rows that have each item. */
  readonly columns: readonly Int32Array[];
}

/** Items that less than `minimum` rows have are left out. */
export function byFrequency(table: Table, minimum: number): FrequencyTable {
  const supports = supportsOf(table);
  const names = new Int32Array(table.itemCount)
    .map((_, item) => item)
    .filter((item) => (supports[item] as number) >= minimum)
    .sort((one, other) => (supports[one] as number) - (supports[other] as number) || one - other);
  const numbers = new Int32Array(table.itemCount).fill(-1);
  for (let number = 0; number < names.length; number++) numbers[names[number] as number] = number;

  const columns = Array.from(names, (item) => new Int32Array(supports[item] as number));
  const filled = new Int32Array(names.length);
  const starts = new Int32Array(table.rowCount + 1);
  const items = new Int32Array(columns.reduce((sum, column) => sum + column.length, 0));
  let end = 0;
  for (let row = 0; row < table.rowCount; row++) {
    for (let at = table.starts[row] as number; at < (table.starts[row + 1] as number); at++) {
      const number = numbers[table.items[at] as number] as number;
      if (number < 0) continue;
      items[end++] = number;
      const place = filled[number] as number;
      (columns[number] as Int32Array)[place] = row;
      filled[number] = place + 1;
    }
    starts[row + 1] = end;
  }
  return { names, starts, items, columns };
}
