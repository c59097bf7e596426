import { type Random, randomOf } from '../../../src/generate/random.ts';

/** What random queries are thrown with. */
export interface Dice extends Random {
  /** True in so many of a hundred throws. */
  chance(percent: number): boolean;
  /** One of several; fails where there is none. */
  oneOf<Value>(values: readonly Value[]): Value;
  /** Up to `count` different ones, at least one where there is any. */
  some<Value>(values: readonly Value[], count: number): readonly Value[];
}

export function diceOf(seed: number): Dice {
  const random = randomOf(seed);
  const oneOf = <Value>(values: readonly Value[]): Value => {
    if (values.length === 0) throw new Error('There is nothing to choose from.');
    return values[random.below(values.length)] as Value;
  };
  return {
    ...random,
    chance: (percent) => random.below(100) < percent,
    oneOf,
    some: (values, count) => {
      const wanted = Math.min(values.length, 1 + random.below(count));
      const chosen = new Set<(typeof values)[number]>();
      while (chosen.size < wanted) chosen.add(oneOf(values));
      return [...chosen];
    },
  };
}
