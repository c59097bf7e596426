import type { MadeMaterial } from '../model/made-material.ts';
import { makeFunctions } from './make-functions.ts';
import type { CardPlan, OccupationPlan } from './plan.ts';
import { meanOf, type Random } from './random.ts';
import type { Size } from './size.ts';

/** Sub-major groups in each major group of ISCO-08, on which the national classification is built. */
const subMajors = [4, 6, 5, 4, 4, 3, 5, 3, 6];

/** Unit groups: four to each minor one, four of these to each sub-major one, neighbours far from each other. */
const groups = subMajors
  .flatMap((count, major) => Array.from({ length: count }, (_, at) => `${major + 1}${at + 1}`))
  .flatMap((own) => Array.from({ length: 16 }, (_, at) => `${own}${1 + (at >> 2)}${1 + (at & 3)}`))
  .map((_, at, all) => all[(at * 7) % all.length]);

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
  return cards.map((card) => ({ ...card, related: relatedTo(card, cards, material, random) }));
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

/** A code in a group of the classification, which some other standards of a large corpus share. */
function occupationOf(
  index: number,
  number: number,
  { words }: MadeMaterial,
  random: Random,
): OccupationPlan {
  const group = 1 + (number % 9);
  const last = 1 + ((number + 37 * Math.floor(index / groups.length)) % 999);
  const code = `${groups[index % groups.length]}-${group}-${String(last).padStart(3, '0')}`;
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
      number: String(1000 + random.below(5000)),
      things: key(`regulation ${at}`),
    })),
    related: [],
  };
}

/** Cards of other occupations, or else of the same at other levels; none beside a card that stands alone. */
function relatedTo(
  { occupation, level }: CardPlan,
  cards: readonly CardPlan[],
  { shape }: MadeMaterial,
  random: Random,
): CardPlan['related'] {
  const others = cards.filter((card) => card.occupation.code !== occupation.code);
  const near = others.length > 0 ? others : cards.filter((card) => card.level !== level);
  const chosen = some(near, random.drawn(shape.measured.relatedPerCard), random);
  return chosen.map((card) => ({ level: card.level, occupation: card.occupation }));
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
