import { wordsFor } from './bit-set.ts';
import { type GrowingSet, push } from './growing-set.ts';

/**
 * Some rows of a table, with the items that still matter in them: candidates, by which a set may still grow, are
 * numbered first, then checks, which tell sets that were found before. The rows stand twice: flat, and as bits of each
 * item, so many words each. Its arrays may be longer than what they hold: a projection is used again and again.
 */
export interface Projection {
  starts: Int32Array;
  items: Int32Array;
  itemCount: number;
  candidateCount: number;
  /** What its items are called outside, and how many of its rows have each. */
  names: Int32Array;
  supports: Int32Array;
  words: number;
  bits: Int32Array;
}

export function emptyProjection(): Projection {
  const none = new Int32Array(0);
  return {
    starts: none,
    items: none,
    itemCount: 0,
    candidateCount: 0,
    names: none,
    supports: none,
    words: 0,
    bits: none,
  };
}

/** What an item of a table is to its projection. */
export const role = { none: 0, candidate: 1, check: 2 } as const;

/** Projects tables of at most so many items; items that less than `minimum` of the rows have no longer matter. */
export function projector(itemCount: number, minimum: number) {
  /** By item of the table that is projected; set by whoever asks. */
  const roles = new Uint8Array(itemCount);
  const counts = new Int32Array(itemCount);
  /** The items that the rows have, rising; then those of them that are kept. */
  const met = new Int32Array(itemCount);
  const kept = new Int32Array(itemCount);
  /** By item the number it gets, -1 where it is left out. */
  const numbers = new Int32Array(itemCount);
  let metCount = 0;
  let keptCount = 0;

  const count = ({ starts, items }: Rows, rows: Int32Array, rowCount: number): void => {
    metCount = 0;
    for (let at = 0; at < rowCount; at++) {
      const row = rows[at] as number;
      const end = starts[row + 1] as number;
      for (let place = starts[row] as number; place < end; place++) {
        const item = items[place] as number;
        const before = counts[item] as number;
        if (before === 0) met[metCount++] = item;
        counts[item] = before + 1;
      }
    }
    met.subarray(0, metCount).sort();
  };

  /** Numbers the items of a role that are kept; says whether all rows have one, which are pushed where they are candidates. */
  const number = (wanted: number, rowCount: number, names: Int32Array, set: GrowingSet): boolean => {
    let isFull = false;
    for (let at = 0; at < metCount; at++) {
      const item = met[at] as number;
      if (roles[item] !== wanted) continue;
      const support = counts[item] as number;
      if (support === rowCount) {
        isFull = true;
        if (wanted === role.candidate) push(set, names[item] as number);
      } else if (support >= minimum) {
        numbers[item] = keptCount;
        kept[keptCount++] = item;
      }
    }
    return isFull;
  };

  /** Copies what is kept of the rows. */
  const copy = ({ starts, items }: Rows, rows: Int32Array, rowCount: number, into: Projection): void => {
    const words = wordsFor(rowCount);
    const newStarts = into.starts;
    const newItems = into.items;
    const bits = into.bits.fill(0, 0, keptCount * words);
    let end = 0;
    for (let at = 0; at < rowCount; at++) {
      const row = rows[at] as number;
      const to = starts[row + 1] as number;
      for (let place = starts[row] as number; place < to; place++) {
        const number = numbers[items[place] as number] as number;
        if (number < 0) continue;
        newItems[end++] = number;
        const word = number * words + (at >>> 5);
        bits[word] = (bits[word] as number) | (1 << (at & 31));
      }
      newStarts[at + 1] = end;
    }
  };

  /**
   * Of the first so many of `rows`; is written into a projection that is no longer needed. Candidates that all of the
   * rows have become part of the set, by their names. False where a check is one of these: the set was found
   * before. Where no candidate is left, that is all it says.
   */
  const project = (
    from: Rows & { readonly names: Int32Array },
    rows: Int32Array,
    rowCount: number,
    into: Projection,
    set: GrowingSet,
  ): boolean => {
    count(from, rows, rowCount);
    for (let at = 0; at < metCount; at++) numbers[met[at] as number] = -1;
    keptCount = 0;
    number(role.candidate, rowCount, from.names, set);
    into.candidateCount = keptCount;
    const isKnown = number(role.check, rowCount, from.names, set);
    if (!isKnown && into.candidateCount > 0) {
      makeRoom(into, rowCount);
      for (let at = 0; at < keptCount; at++) {
        const item = kept[at] as number;
        into.names[at] = from.names[item] as number;
        into.supports[at] = counts[item] as number;
      }
      copy(from, rows, rowCount, into);
    }
    for (let at = 0; at < metCount; at++) counts[met[at] as number] = 0;
    return !isKnown;
  };

  const makeRoom = (into: Projection, rowCount: number): void => {
    let filled = 0;
    for (let at = 0; at < keptCount; at++) filled += counts[kept[at] as number] as number;
    into.itemCount = keptCount;
    into.words = wordsFor(rowCount);
    into.starts = roomFor(into.starts, rowCount + 1);
    into.items = roomFor(into.items, filled);
    into.names = roomFor(into.names, keptCount);
    into.supports = roomFor(into.supports, keptCount);
    into.bits = roomFor(into.bits, keptCount * into.words);
  };

  return { roles, project };
}

interface Rows {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** An array that holds so many, whatever it held before. */
export function roomFor(array: Int32Array, length: number): Int32Array {
  return array.length >= length ? array : new Int32Array(Math.max(length, 2 * array.length));
}
