import type { Counts } from '../model/standard-shape.ts';

/** Numbers that look random and are the same for the same seed (mulberry32). */
export interface Random {
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  /** As `below`, but small numbers come far more often: about as words, or cited acts, are spread (Zipf). */
  skewedBelow(limit: number): number;
  /** True so often: 0 never, 1 always. */
  holds(share: number): boolean;
  /** One of a list that is not empty. */
  oneOf<Item>(items: readonly Item[]): Item;
  /** One of some values, each as often as it was counted. */
  drawn<Value>(counts: readonly (readonly [value: Value, count: number])[]): Value;
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    skewedBelow: (limit) => Math.floor((limit + 1) ** next()) - 1,
    holds: (share) => next() < share,
    oneOf: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
    drawn: (counts) => {
      let left = next() * counts.reduce((total, [, count]) => total + count, 0);
      for (const [value, count] of counts) {
        left -= count;
        if (left < 0) return value;
      }
      throw new Error('Nothing was counted.');
    },
  };
}

/** Numbers of their own for what a key names, whatever else was drawn before (FNV-1a of the key). */
export function randomFor(seed: number, key: string): Random {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return randomOf(hash);
}

/** The mean of what was counted. */
export function meanOf(counts: Counts): number {
  const total = counts.reduce((sum, [, count]) => sum + count, 0);
  return counts.reduce((sum, [value, count]) => sum + value * count, 0) / total;
}
