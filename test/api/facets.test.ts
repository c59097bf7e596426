import type { Graph } from '../../src/graph/graph.ts';
import type { CardRecord, StandardRecord } from '../../src/model/standard.ts';
import { openTestGraph } from '../graph/database.ts';
import { expectedConcepts } from '../graph/expected-concepts.ts';
import { newest, underStatements } from '../graph/expected-derived.ts';
import { standardRecord } from '../graph/records/standard.ts';
import { load } from './load.ts';
import { manyActs, manyStandards } from './many.ts';
import { type Ask, askerOf, dataOf } from './served.ts';

// Facets are held against the records, counted in the plainest way, for every subject, key and way to choose cards.

const [first, ...others] = manyStandards;
if (first === undefined) throw new Error('There are no standards.');
const activities = (section: string, group: string) => [
  { level: 'section', code: section, name: section } as const,
  { level: 'group', code: group, name: group } as const,
];

/** One has an old edition with a profession that no other has; one is classified elsewhere; some cards cite nothing or have no level. */
const plans = [
  {
    ...first,
    editionKey: 'old',
    version: 1,
    year: 2019,
    orderNumber: '77',
    orderDate: '2019-05-05',
    cards: first.cards.map((card) => ({ ...card, level: 8, code: '2699-1-001' })),
  },
  { ...first, version: 2, year: 2024 },
  ...others.map((plan, index) => ({
    ...plan,
    ...(index === 2 && { activities: activities('C', '25.1') }),
    cards: plan.cards.map((card, position) => ({
      ...card,
      ...(position === 3 && { level: null }),
      ...(index === 1 && position === 0 && { experienceActs: [], functions: [] }),
    })),
  })),
];

const records = plans.map(standardRecord);
const conceptOf = expectedConcepts(records);
const current = records.filter((record) => record === newest(records, record.id));

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  await load(graph, manyActs, plans);
}, 300_000);
afterAll(() => graph?.close());

interface Found {
  readonly record: StandardRecord;
  readonly card: CardRecord;
}
const cards: readonly Found[] = current.flatMap((record) => record.cards.map((card) => ({ record, card })));

const actsOf = ({ citations }: CardRecord) => [...new Set(citations.flatMap(({ act }) => act ?? []))];
const statementsOf = ({ labourFunctions }: CardRecord) => ({
  LABOUR_FUNCTION: labourFunctions,
  SKILL: labourFunctions.flatMap(({ skills }) => skills),
  ABILITY: labourFunctions.flatMap(({ skills }) => skills.flatMap(({ abilities }) => abilities)),
  KNOWLEDGE: labourFunctions.flatMap(({ skills }) => skills.flatMap(({ knowledge }) => knowledge)),
});
type ConceptSubject = keyof ReturnType<typeof statementsOf>;
const concepts: readonly string[] = ['LABOUR_FUNCTION', 'SKILL', 'ABILITY', 'KNOWLEDGE'];

/** The subjects of a card, each with the acts that it has there. */
function subjectsOf(of: string, { record, card }: Found): readonly (readonly [string, readonly string[]])[] {
  if (of === 'PROFESSION') return [[card.profession, actsOf(card)]];
  if (of === 'CARD') return [[card.id, actsOf(card)]];
  if (of === 'STANDARD') return [[record.id, actsOf(card)]];
  if (of === 'LEGAL_ACT') return actsOf(card).map((act) => [act, []]);
  const under = new Map(underStatements(card));
  return statementsOf(card)[of as ConceptSubject].map(({ id, wording }) => [
    conceptOf.get(wording) ?? '',
    card.citations.flatMap(({ act, context }) => (act !== null && under.get(id)?.has(context) ? act : [])),
  ]);
}

function valuesOf(key: string, { record, card }: Found, acts: readonly string[]): readonly string[] {
  const values: Readonly<Record<string, readonly string[]>> = {
    LEVEL: card.level === null ? [] : [`level:nqf/${card.level}`],
    OCCUPATION_GROUP: card.code === null ? [] : [`group:${card.code.slice(0, 4)}`],
    STANDARD: [record.id],
    ACTIVITY: record.activities.flatMap(({ level, code }) =>
      level === 'section' ? `activity:section/${code}` : [],
    ),
    PROFESSION: [card.profession],
    LEGAL_ACT: acts,
  };
  return values[key] ?? [];
}

function expected(of: string, key: string, fits: (found: Found) => boolean) {
  const subjects = new Map<string, Set<string>>();
  for (const found of cards.filter(fits))
    for (const [subject, acts] of subjectsOf(of, found)) {
      const values = subjects.get(subject) ?? new Set();
      for (const value of valuesOf(key, found, acts)) values.add(value);
      subjects.set(subject, values);
    }
  const counts = new Map<string, number>();
  for (const value of [...subjects.values()].flatMap((values) => [...values]))
    counts.set(value, (counts.get(value) ?? 0) + 1);
  return {
    key,
    total: subjects.size,
    withoutValue: [...subjects.values()].filter((values) => values.size === 0).length,
    valueCount: counts.size,
    values: Object.fromEntries(counts),
  };
}

const [someCard, otherCard] = [cards[7], cards[19]] as [Found, Found];
const skill = conceptOf.get(statementsOf(someCard.card).SKILL[0]?.wording ?? '') ?? '';
const knowledge = conceptOf.get(statementsOf(otherCard.card).KNOWLEDGE[1]?.wording ?? '') ?? '';
const states =
  (concept: string) =>
  ({ card }: Found) =>
    Object.values(statementsOf(card)).some((all) =>
      all.some(({ wording }) => conceptOf.get(wording) === concept),
    );

const filters: readonly (readonly [filter: string, fits: (found: Found) => boolean])[] = [
  ['', () => true],
  ['legalAct: "act:T001"', ({ card }) => actsOf(card).includes('act:T001')],
  ['legalAct: "act:T999"', () => false],
  ['levels: [4, 0]', ({ card }) => [4, 0].includes(card.level ?? 0)],
  ['group: "26"', ({ card }) => card.code?.startsWith('26') ?? false],
  ['activity: "25.1"', ({ record }) => record.activities.some(({ code }) => code === '25.1')],
  [
    'standards: ["standard:T00000000", "standard:T30000000"]',
    ({ record }) => ['standard:T00000000', 'standard:T30000000'].includes(record.id),
  ],
  [
    `professions: ["${someCard.card.profession}"]`,
    ({ card }) => card.profession === someCard.card.profession,
  ],
  [`concept: "${skill}"`, states(skill)],
  [
    `concept: "${knowledge}", levels: [3, 4, 5]`,
    (found) => states(knowledge)(found) && [3, 4, 5].includes(found.card.level ?? 0),
  ],
  [
    'legalAct: "act:T003", levels: [3, 6], group: "261"',
    ({ card }) =>
      actsOf(card).includes('act:T003') &&
      [3, 6].includes(card.level ?? 0) &&
      (card.code?.startsWith('261') ?? false),
  ],
];

const keys = ['LEVEL', 'OCCUPATION_GROUP', 'STANDARD', 'ACTIVITY', 'PROFESSION', 'LEGAL_ACT'];

/** All keys for the first filters, some for each of the others: the database plans each anew. */
function keysFor(of: string, at: number): readonly string[] {
  return keys.filter((key, index) => key !== of && (at < 2 || (index + at) % 3 === 0));
}

test.each(['PROFESSION', 'CARD', 'STANDARD', ...concepts, 'LEGAL_ACT'])(
  '%s by every key, of chosen cards',
  async (of) => {
    for (const [at, [filter, fits]] of filters.entries())
      for (const key of keysFor(of, at)) {
        const { facets } = await dataOf(
          ask(`{ facets(of: ${of}, by: [${key}], filter: {${filter}}, first: 100) {
            key total withoutValue valueCount values { id count } } }`),
        );
        const [{ values, ...counts }] = facets;
        const each = values.map(({ count }: { count: number }) => count);
        expect(each).toEqual(each.toSorted((one: number, other: number) => other - one));
        const found = Object.fromEntries(
          values.map(({ id, count }: { id: string; count: number }) => [id, count]),
        );
        expect({ filter, ...counts, values: found }).toEqual({ filter, ...expected(of, key, fits) });
      }
  },
  1_200_000,
);
