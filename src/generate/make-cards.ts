import type { MadeMaterial } from '../model/made-material.ts';
import { makeFunctions } from './make-functions.ts';
import type { CardPlan, OccupationPlan } from './plan.ts';
import { meanOf, type Random } from './random.ts';
import type { Size } from './size.ts';

/** The cards of a standard: occupation by occupation, at one level or at some that follow each other. */
export function makeCards(
  index: number,
  size: Size,
  material: MadeMaterial,
  random: Random,
): readonly CardPlan[] {
  const wanted = cardsOf(size, material, random);
  const cards: CardPlan[] = [];
  for (let number = 0; cards.length < wanted; number++) {
    const occupation = occupationOf(index, number, material, random);
    for (const level of levelsOf(material, random)) {
      if (cards.length === wanted) break;
      cards.push(makeCard({ index, occupation, level, before: cards, size, material, random }));
    }
  }
  return cards;
}

function cardsOf({ cardsPerStandard, meanCards }: Size, { shape }: MadeMaterial, random: Random): number {
  const { measured, assumed } = shape;
  const drawn = random.drawn(measured.cardsPerStandard) * (0.75 + random.below(501) / 1000);
  const stretch = (meanCards ?? assumed.meanCards) / meanOf(measured.cardsPerStandard);
  return cardsPerStandard ?? Math.max(1, Math.round(drawn * stretch));
}

function levelsOf({ shape }: MadeMaterial, random: Random): readonly number[] {
  const count = random.drawn(shape.measured.cardsPerOccupation);
  const highest = Math.min(8, random.drawn(shape.measured.levels) + Math.floor(count / 2));
  return Array.from({ length: count }, (_, at) => Math.max(1, highest - count + 1 + at));
}

/** Codes of one standard stand near each other; in a large corpus some come in two. */
function occupationOf(
  index: number,
  number: number,
  { words }: MadeMaterial,
  random: Random,
): OccupationPlan {
  const group = 1110 + ((index * 7919) % 8200);
  const code = `${group}-${1 + (number % 9)}-${String(1 + number).padStart(3, '0')}`;
  return { code, meaning: `occupation ${index} ${number}`, role: random.oneOf(words.roles) };
}

interface Around {
  readonly index: number;
  readonly occupation: OccupationPlan;
  readonly level: number;
  readonly before: readonly CardPlan[];
  readonly size: Size;
  readonly material: MadeMaterial;
  readonly random: Random;
}

function makeCard({ index, occupation, level, before, size, material, random }: Around): CardPlan {
  const { words, shape } = material;
  const { measured, assumed } = shape;
  const key = (about: string) => `${about} ${index} ${before.length}`;
  const times = <Item>(count: number, make: (at: number) => Item) =>
    Array.from({ length: count }, (_, at) => make(at));
  const education = words.education[Math.min(words.education.length, Math.max(1, level - 2)) - 1];
  return {
    occupation,
    codeSource: random.drawn(measured.codeSources),
    level,
    statesLevel: !random.holds(assumed.withoutLevel),
    handbookGrade: random.holds(measured.handbookGrade) ? 1 + random.below(70) : null,
    education: times(random.drawn(measured.educationPerCard), (at) => ({
      level: education ?? { kk: '', ru: '' },
      specialty: key(`specialty ${at}`),
    })),
    experience: random.holds(measured.experience) ? 5 + random.below(6) : null,
    informalLearning: times(random.drawn(measured.informalLearningPerCard), (at) => key(`learning ${at}`)),
    otherTitles: times(random.drawn(measured.otherTitlesPerCard), (at) =>
      occupationOf(index, 20 + before.length * 5 + at, material, random),
    ),
    purpose: key('purpose'),
    functions: makeFunctions({ index, occupation, before, size, material, random }),
    competences: some(words.competences, random.drawn(measured.competencesPerCard), random),
    technicalRegulations: times(random.drawn(measured.technicalRegulationsPerCard), (at) => ({
      number: String(1 + random.below(9000)),
      things: key(`regulation ${at}`),
    })),
    related: times(random.drawn(measured.relatedPerCard), (at) => ({
      level: Math.min(8, level + random.below(2)),
      occupation: before.at(-1 - at)?.occupation ?? occupationOf(index, 10 + at, material, random),
    })),
  };
}

/** So many of a list, in its order. */
function some<Item>(items: readonly Item[], count: number, random: Random): readonly Item[] {
  let left = Math.min(count, items.length);
  return items.filter((_, at) => {
    const isTaken = random.below(items.length - at) < left;
    if (isTaken) left--;
    return isTaken;
  });
}
