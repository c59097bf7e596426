import type { CitationRecord } from '../model/citation.ts';
import type { CardRecord, LabourFunctionRecord, SkillRecord, StandardRecord } from '../model/standard.ts';
import { generatedActId } from './acts.ts';
import { type Random, randomOf } from './random.ts';
import { citation, quote, shortHash, statement } from './statements.ts';

/** How much of what. A card has 3 functions of 2 skills, as the real ones have about. */
export interface Size {
  readonly standards: number;
  readonly cardsPerStandard: number;
  readonly citationsPerCard: number;
  readonly acts: number;
}

/**
 * Standards as the stages before the graph would hand them over, one after another, the same for the same size and
 * seed: wordings are shared by some cards, and few acts have most of the citations.
 */
export function* generateStandards(size: Size, seed = 1): Generator<StandardRecord> {
  const random = randomOf(seed);
  for (let index = 0; index < size.standards; index++) yield generateStandard(index, size, random);
}

function generateStandard(index: number, size: Size, random: Random): StandardRecord {
  const code = `G${String(index).padStart(8, '0')}`;
  const edition = `edition:${code.toLowerCase()}`;
  const sha256 = shortHash(code).padEnd(64, '0');
  return {
    id: `standard:${code}`,
    source: {
      id: `source:${sha256.slice(0, 16)}`,
      file: `${code}.txt`,
      format: 'text',
      unit: 'line',
      language: 'kk',
      sha256,
      length: 100_000,
      lines: 100_000,
      isCutOff: false,
    },
    code,
    name: quote(`${index + 1}-стандарт`, 1),
    edition: {
      id: edition,
      version: 1,
      year: 2023,
      order: {
        kind: 'approving',
        number: String(index + 1),
        date: '2023-12-20',
        bodies: [],
        blank: null,
        base: null,
        entryIntoForce: null,
      },
      orderActs: null,
    },
    scope: [],
    terms: [],
    abbreviations: [],
    activities: [],
    description: null,
    cardList: [],
    cards: Array.from({ length: size.cardsPerStandard }, (_, card) =>
      generateCard(edition, index * size.cardsPerStandard + card, card + 1, size, random),
    ),
    technical: {
      stateBody: null,
      organisations: [],
      sectoralCouncil: null,
      nationalBody: null,
      chamber: null,
      version: null,
      nextReview: null,
    },
    translation: null,
    citations: [],
    findings: [],
  };
}

function generateCard(edition: string, index: number, item: number, size: Size, random: Random): CardRecord {
  const id = `card:${edition.slice('edition:'.length)}/${item}`;
  const citations: CitationRecord[] = [];
  let line = item * 1_000;
  const say = (kind: 'labour-function' | 'skill' | 'ability' | 'knowledge', wordings: number) =>
    statement(id, kind, `${kind} ${random.below(wordings) + 1}`, ++line);
  const skill = (cited: number): SkillRecord => {
    const base = say('skill', 20_000);
    const abilities = [1, 2, 3].map(() => say('ability', 60_000));
    const legalBasis = say('knowledge', 5_000);
    const acts = new Set(Array.from({ length: cited }, () => generatedActId(random.skewedBelow(size.acts))));
    citations.push(...[...acts].map((act) => citation(legalBasis, act)));
    const knowledge = [
      { ...say('knowledge', 40_000), legalBasis: false },
      { ...legalBasis, legalBasis: true },
    ];
    return { ...base, abilities, knowledge, knowledgeStated: true, recognition: null };
  };
  const labourFunctions = [0, 1, 2].map((position): LabourFunctionRecord => {
    const share = (part: number) => Math.floor((size.citationsPerCard + 5 - (position * 2 + part)) / 6);
    return {
      ...say('labour-function', 10_000),
      mandatory: position < 2,
      skills: [skill(share(0)), skill(share(1))],
    };
  });
  const code = `${1000 + (index % 500)}-${1 + (index % 9)}-${String(index % 999).padStart(3, '0')}`;
  const level = 2 + (index % 6);
  return {
    id,
    item,
    heading: quote(`Кәсіптің карточкасы ${item}`, line),
    name: quote(`${index + 1}-маман`, line),
    code,
    codeSource: 'code-row',
    codeAsWritten: quote(code, line),
    groupCode: code.slice(0, 6),
    groupCodeAsWritten: null,
    level,
    levelAsWritten: null,
    isLevelMisplaced: false,
    subLevel: null,
    isSubLevelMisplaced: false,
    handbookGrade: null,
    profession: `profession:${code}/${level}`,
    education: [],
    experience: null,
    informalLearning: [],
    otherTitles: [],
    purpose: null,
    functionList: [],
    labourFunctions,
    personalCompetences: [],
    technicalRegulations: [],
    relatedProfessions: [],
    citations,
  };
}
