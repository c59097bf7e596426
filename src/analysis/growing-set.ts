import { bitsIn, lowestBit } from './bit-set.ts';
import type { Projection } from './projection.ts';

/** A set of items on the way; only the first `size` count. */
export interface GrowingSet {
  readonly items: Int32Array;
  size: number;
}

export function push(set: GrowingSet, item: number): void {
  set.items[set.size++] = item;
}

/** The rows that have a set, as bits, and the items by which it may grow with how many of these rows have each. */
export interface Level {
  rows: Int32Array;
  candidates: Int32Array;
  supports: Int32Array;
}

/** A projection and its items by which sets grew already: what has one of them in all its rows was found with it. */
export interface Room {
  readonly projection: Projection;
  checks: Int32Array;
  checkCount: number;
}

/**
 * Fills the next level with what is left where a set grows by one of the first `count` candidates, whose name it has
 * already: items that all rows then have are pushed, those that enough have are its candidates. Says how many these are;
 * -1 where the set was found before.
 */
export function narrow(
  set: GrowingSet,
  { projection, checks, checkCount }: Room,
  { rows, candidates, supports }: Level,
  grown: number,
  count: number,
  next: Level,
  minimum: number,
): number {
  const { bits, names, words } = projection;
  const own = next.rows;
  const support = supports[grown] as number;
  const from = (candidates[grown] as number) * words;
  let first = words;
  for (let word = words - 1; word >= 0; word--) {
    const both = (rows[word] as number) & (bits[from + word] as number);
    own[word] = both;
    if (both !== 0) first = word;
  }
  for (let at = 0; at < checkCount; at++) {
    const check = (checks[at] as number) * words;
    let word = first;
    while (word < words && ((own[word] as number) & ~(bits[check + word] as number)) === 0) word++;
    if (word === words) return -1;
  }
  let left = 0;
  for (let at = grown + 1; at < count; at++) {
    const item = candidates[at] as number;
    const begin = item * words;
    let shared = 0;
    for (let word = first; word < words; word++) {
      shared += bitsIn((own[word] as number) & (bits[begin + word] as number));
    }
    if (shared === support) push(set, names[item] as number);
    else if (shared >= minimum) {
      next.candidates[left] = item;
      next.supports[left++] = shared;
    }
  }
  return left;
}

/** Lists those rows of a level in which an item of the projection is as well; says how many these are. */
export function rowsWith(
  item: number,
  { bits, words }: Projection,
  rows: Int32Array,
  list: Int32Array,
): number {
  let count = 0;
  for (let word = 0; word < words; word++) {
    let both = (rows[word] as number) & (bits[item * words + word] as number);
    for (; both !== 0; both &= both - 1) list[count++] = (word << 5) + lowestBit(both);
  }
  return count;
}
