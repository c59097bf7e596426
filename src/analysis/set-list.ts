/** Sets of items, each with the number of rows that have all of it; kept flat, since there may be millions. */
export interface SetList {
  readonly count: number;
  /** The items of one, rising. */
  items(at: number): number[];
  support(at: number): number;
}

export interface GrowingSetList extends SetList {
  /** Adds the first `size` of `items`. */
  add(items: ArrayLike<number>, size: number, support: number): void;
}

export function setList(): GrowingSetList {
  let items = new Int32Array(1024);
  /** Where each begins, and its support. */
  let heads = new Int32Array(256);
  let count = 0;
  let end = 0;
  return {
    get count() {
      return count;
    },
    add(added, size, support) {
      if (end + size > items.length) items = grown(items, end + size);
      if (2 * count + 2 > heads.length) heads = grown(heads, 2 * count + 2);
      heads[2 * count] = end;
      heads[2 * count + 1] = support;
      count++;
      for (let at = 0; at < size; at++) items[end++] = added[at] as number;
    },
    items(at) {
      const to = at + 1 < count ? heads[2 * at + 2] : end;
      return [...items.subarray(heads[2 * at], to)].sort((one, other) => one - other);
    },
    support: (at) => heads[2 * at + 1] as number,
  };
}

function grown(list: Int32Array<ArrayBuffer>, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(2 * list.length, least));
  larger.set(list);
  return larger;
}
