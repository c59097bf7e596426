import type { MadeMaterial } from '../model/made-material.ts';
import type { MadeThing } from '../model/made-words.ts';
import { byVowel } from './by-vowel.ts';
import { coinedName } from './coined-name.ts';
import { randomFor } from './random.ts';

/**
 * Draws things that no table has, for what a key means; null where a word of the table is to be taken. Each standard has some
 * such words of its own, and the later ones more to take them from: the words of a corpus grow in number as it does, by a power
 * of its size (Heaps). The number in a key says how late it comes.
 */
export function coinerOf(
  key: string,
  kind: string,
  { words, shape }: MadeMaterial,
  seed: number,
): () => MadeThing | null {
  const { share, ofStandard, first, power } = shape.assumed.coined;
  const index = Number(/\d+/.exec(key)?.[0] ?? 0);
  const there = Math.ceil(first * (index + 1) ** power);
  const random = randomFor(seed, `coined ${kind} ${key}`);
  return () => {
    if (share === 0 || !random.holds(share)) return null;
    const own = randomFor(seed, `word ${random.below(ofStandard)} of ${index}`);
    return thingOf(coinedName(own.below(there), words.syllables));
  };
}

/** In the plural, of a stem that ends as both languages have it. */
function thingOf(name: string): MadeThing {
  const stem = `${name}р`;
  return {
    kk: stem + byVowel(stem, 'лар', 'лер'),
    ru: { accusative: `${stem}ы`, genitive: `${stem}ов` },
  };
}
