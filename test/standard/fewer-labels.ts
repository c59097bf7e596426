import type { Label } from '../../src/model/label.ts';

/** The labels without a share of their wordings, taken away at random; the same for the same seed. */
export function withoutSome(labels: readonly Label[], share: number, seed: number): readonly Label[] {
  const next = random(seed);
  return labels.filter(() => next() >= share);
}

/** Numbers from 0 to 1 (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
