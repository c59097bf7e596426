import type { MadeMaterial } from '../model/made-material.ts';
import type { Pair, SentenceKey } from '../model/made-words.ts';
import type { Counts } from '../model/standard-shape.ts';
import { withGeneratedActs } from './with-generated-acts.ts';

const one: Counts = [[1, 1]];
const none: Counts = [[0, 1]];
const numbers = (count: number, name: string): readonly Pair[] =>
  Array.from({ length: count }, (_, at) => ({ kk: `${name}-${at + 1}`, ru: `${name}-${at + 1}` }));
const forms = (pairs: readonly Pair[]) =>
  pairs.map(({ kk }) => ({ kk, ru: { accusative: kk, genitive: kk } }));

/** The sentences of records, which nobody reads: the places that are filled in, one behind the other. */
const sentence: Readonly<Record<SentenceKey, string>> = {
  title: '{name}',
  order: '{number}',
  enacting: '{law}',
  enactingLaw: '-',
  approving: '{name}',
  force: '-',
  scope: '{name}',
  description: '{name}',
  listed: '{code} {name} {level}',
  listedWithoutLevel: '{code} {name}',
  standard: '{trade} {object}',
  profession: '{object} {role}',
  experience: '{years}',
  nothing: '-',
  informal: '{things}',
  regulation: '{number} {things}',
  legalBasis: '-:',
  law: '"{title}"',
  code: '{title}',
  system: '{name}',
  version: '{version}, {year}',
  handbook: '{number}',
  organisation: '{name}',
  council: '{number}',
  day: '{year}-{month}-{date}',
  review: '{year}',
  light: '{object} {action}',
  chapter: '{number} {label}',
};
const sentences = { ...sentence, terms: [], abbreviations: [] };
const months = Array.from({ length: 12 }, (_, at) => String(at + 1));
const ofEach = <Value>(value: Value) => ({
  'labour-function': value,
  skill: value,
  ability: value,
  knowledge: value,
});

/**
 * Material without any table: two functions that must be and one beside them, of two skills with three abilities and two
 * knowledge items each, as real cards have about, in words that are numbers. For tests and measurements that look at how
 * much there is and not at what it says.
 */
export const bareMaterial: MadeMaterial = withGeneratedActs(
  {
    words: {
      actions: numbers(1_000, 'іс').map(({ kk }) => ({
        kk,
        ru: { verb: kk, noun: kk, dative: kk, accusative: kk },
      })),
      things: forms(numbers(1_000, 'зат')),
      qualities: forms(numbers(100, 'сапа')),
      places: numbers(100, 'орын'),
      aspects: numbers(100, 'қыр'),
      roles: numbers(100, 'маман'),
      trades: numbers(100, 'сала'),
      ministries: [{ kk: { body: '-', minister: '' }, ru: { body: '-', minister: '' } }],
      competences: numbers(10, 'Қасиет'),
      education: numbers(5, 'білім'),
      syllables: ['ба', 'ге', 'до'],
      months: { kk: months, ru: months },
      enactedUnder: { act: '', article: '', paragraph: '' },
      sentences: { kk: sentences, ru: sentences },
    },
    shape: {
      measured: {
        cardsPerStandard: [[15, 1]],
        languages: [['kk', 1]],
        uncoded: 0,
        cardsPerOccupation: [
          [1, 1],
          [2, 1],
        ],
        levels: Array.from({ length: 6 }, (_, at) => [at + 2, 1] as const),
        codeSources: [['code-row', 1]],
        functionsPerCard: [[3, 1]],
        additionalFunctions: 0.3,
        skillsPerFunction: [[2, 1]],
        abilitiesPerSkill: [[3, 1]],
        knowledgePerSkill: [[2, 1]],
        legalBases: 0.1,
        citingKnowledge: 0.1,
        citationsPerLegalBasis: [[5, 1]],
        citationsPerCard: one,
        citationsByRank: [1],
        educationPerCard: one,
        experience: 0,
        handbookGrade: 0,
        informalLearningPerCard: none,
        otherTitlesPerCard: none,
        competencesPerCard: none,
        technicalRegulationsPerCard: none,
        relatedPerCard: none,
        words: ofEach({ kk: [[4, 1]], ru: [[4, 1]] }),
        saidBefore: ofEach(0.4),
        wordingsPerMeaning: ofEach([
          [1, 9],
          [2, 1],
        ]),
      },
      assumed: {
        meanCards: 15,
        russianOnly: 0,
        withoutLevel: 0,
        years: [2023, 2023],
        commons: { share: 0.1, meanings: 500 },
        names: { share: 0, count: 1 },
        coined: { share: 0, ofStandard: 1, first: 1, power: 1 },
      },
    },
    label: (key) => key,
    acts: [],
    enactedUnder: null,
  },
  1_500,
);
