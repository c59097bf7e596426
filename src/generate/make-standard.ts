import type { MadeMaterial } from '../model/made-material.ts';
import type { MadeLanguage } from '../model/standard-shape.ts';
import { makeCards } from './make-cards.ts';
import type { StandardPlan } from './plan.ts';
import { type Random, randomFor } from './random.ts';
import type { Size } from './size.ts';

/** The standard of a place in a corpus, the same for the same seed, however many stand around it. */
export function makeStandard(index: number, size: Size, material: MadeMaterial, seed: number): StandardPlan {
  const random = randomFor(seed, `standard ${index}`);
  const { words, shape } = material;
  return {
    index,
    languages: languagesOf(size, material, random),
    code: standardCode(index),
    statesCode: !random.holds(shape.measured.uncoded),
    trade: random.oneOf(words.trades),
    meaning: `name ${index}`,
    ministry: random.below(words.ministries.length),
    order: { number: String(index + 1), date: day(random, shape.assumed.years) },
    version: 1 + random.below(3),
    cards: makeCards(index, size, material, random),
  };
}

function languagesOf({ language }: Size, { shape }: MadeMaterial, random: Random): readonly MadeLanguage[] {
  const { measured, assumed } = shape;
  const drawn = random.drawn<MadeLanguage | 'both'>([...measured.languages, ['ru', assumed.russianOnly]]);
  const chosen = language ?? drawn;
  return chosen === 'both' ? ['kk', 'ru'] : [chosen];
}

/** Section, division, group, class, subclass and a number of its own, as the codes of real standards have them. */
function standardCode(index: number): string {
  const division = 1 + (index % 99);
  const section = 'ABCDEFGHIJKLMNOPQRSTU'[Math.floor((division * 21) / 100)];
  const group = Math.floor(index / 99) % 10;
  const number = 1 + Math.floor(index / 990);
  return `${section}${String(division).padStart(2, '0')}${group}00${String(number).padStart(3, '0')}`;
}

/** A day that any month has. */
function day(random: Random, [first, last]: readonly [number, number]): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${first + random.below(last - first + 1)}-${two(1 + random.below(12))}-${two(1 + random.below(28))}`;
}
