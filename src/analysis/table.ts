/** Rows of items, one after another: those of `row` are `items[starts[row]]` up to `items[starts[row + 1]]`, rising. */
export interface Table {
  readonly rowCount: number;
  readonly itemCount: number;
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Items are numbers from 0; one that a row has twice counts once. */
export function tableOf(rows: readonly (readonly number[])[]): Table {
  const sorted = rows.map((row) => [...new Set(row)].sort((one, other) => one - other));
  const starts = new Int32Array(rows.length + 1);
  for (const [row, items] of sorted.entries()) starts[row + 1] = (starts[row] as number) + items.length;
  const items = new Int32Array(starts[rows.length] as number);
  for (const [row, own] of sorted.entries()) items.set(own, starts[row] as number);
  return {
    rowCount: rows.length,
    itemCount: items.reduce((most, item) => Math.max(most, item + 1), 0),
    starts,
    items,
  };
}

/** How many rows have each item. */
export function supportsOf({ itemCount, items }: Table): Int32Array {
  const supports = new Int32Array(itemCount);
  for (const item of items) supports[item] = (supports[item] as number) + 1;
  return supports;
}

/** How many items the longest row has. */
export function longestRow({ rowCount, starts }: Table): number {
  let longest = 0;
  for (let row = 0; row < rowCount; row++) {
    longest = Math.max(longest, (starts[row + 1] as number) - (starts[row] as number));
  }
  return longest;
}
