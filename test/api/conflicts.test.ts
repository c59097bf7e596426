import type { Graph } from '../../src/graph/graph.ts';
import { loadStandard } from '../../src/graph/load.ts';
import { readResolver } from '../../src/ingest/resolver.ts';
import { wipe } from '../graph/database.ts';
import type { StandardPlan } from '../graph/records/plan.ts';
import { standardRecord } from '../graph/records/standard.ts';
import { load } from './load.ts';
import { type Ask, askerOf, codesOf, dataOf } from './served.ts';
import { familyStandard, openShippedDocuments } from './shipped-graph.ts';
import { walk } from './walk.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openShippedDocuments();
  ask = askerOf(graph);
}, 300_000);
afterAll(() => graph?.close());

/** By hand: of the codes that stand in two cards or more, two have two names; the guards of one name have two codes. */
test('occupations whose cards have other names, with the lines that say so', async () => {
  const names = '{ name { text } cards card { item } evidence { quote places { number } } }';
  const { nameConflicts } = await dataOf(
    ask(`{ nameConflicts { totalCount nodes { occupation { code } names ${names} } } }`),
  );
  expect(nameConflicts.totalCount).toBe(2);
  const one = (text: string, item: number, line: number) => ({
    name: { text },
    cards: 1,
    card: { item },
    evidence: { quote: text, places: [{ number: line }] },
  });
  const social = 'Әлеуметтік жұмыс, маскүнемдердің отбасыларына';
  expect(nameConflicts.nodes).toEqual([
    {
      occupation: { code: '2635-7-006' },
      names: [
        one(`${social} көмек көрсету жөніндегі маман`, 15, 384),
        one(`${social} көмектесу жөніндегі маман`, 11, 211),
      ],
    },
    {
      occupation: { code: '2635-6-010' },
      names: [
        one('Отбасын сақтау жөніндегі маман', 10, 169),
        one('Отбасыны сақтау жөніндегі маман', 16, 425),
      ],
    },
  ]);
});

const placed = `{ lowest highest concept { __typename id name { text } }
  placements { level { level } professions statements first { card { item } } } }`;

/** By hand: it stands in cards 9, 10 and 11 at level 4, and in cards 14, 15 and 16 at level 5. */
test('a skill at two levels, with the first statement at each', async () => {
  const { levelConflicts } = await dataOf(ask(`{ levelConflicts(first: 100) { nodes ${placed} } }`));
  const found = levelConflicts.nodes.find(
    ({ concept }: Node) => concept.name.text === 'Басқа мамандардың қызметтерін ұсынуды қамтамасыз ету',
  );
  expect(found).toMatchObject({
    lowest: 4,
    highest: 5,
    concept: { __typename: 'Skill' },
    placements: [
      { level: { level: 4 }, professions: 3, statements: 3, first: { card: { item: 9 } } },
      { level: { level: 5 }, professions: 3, statements: 3, first: { card: { item: 14 } } },
    ],
  });
});

test('tasks at several levels are those that the lists of professions have at several, furthest apart first', async () => {
  const lists = ['labourFunctions', 'skills'];
  const { levelConflicts, professions } = await dataOf(
    ask(`{ levelConflicts(first: 100) { totalCount nodes ${placed} }
      professions(first: 100) { nodes { level { level }
        ${lists.map((list) => `${list}(first: 100) { nodes { id } }`).join('\n')} } } }`),
  );
  const levels = new Map<string, Set<number>>();
  for (const profession of professions.nodes) {
    for (const { id } of lists.flatMap((list) => profession[list].nodes)) {
      levels.set(id, (levels.get(id) ?? new Set()).add(profession.level.level));
    }
  }
  const expected = [...levels].filter(([, found]) => found.size > 1);
  expect(levelConflicts.totalCount).toBe(expected.length);
  expect(
    new Map(
      levelConflicts.nodes.map(({ concept, placements }: Node) => [
        concept.id,
        new Set(placements.map(({ level }: Node) => level.level)),
      ]),
    ),
  ).toEqual(new Map(expected));
  const spreads = levelConflicts.nodes.map(({ lowest, highest }: Node) => highest - lowest);
  expect(spreads).toEqual(spreads.toSorted((one: number, other: number) => other - one));
  const { wide } = await dataOf(ask('{ wide: levelConflicts(minSpread: 2) { totalCount } }'));
  expect(wide.totalCount).toBe(spreads.filter((spread: number) => spread >= 2).length);
});

const diverged = `{ score verdict isOrderKnown clauses { text { text } cards statement { card { item } }
  enactedOn { earliest latest } } changes { kind text } }`;

/** By hand: lines 156, 201, 415, 458 and 462 have it with state bodies (cards 9, 10, 15, 16), those from 264 on without them. */
test('a clause that was copied and then turned round, word by word', async () => {
  const { divergedClauses } = await dataOf(ask(`{ divergedClauses(first: 100) { nodes ${diverged} } }`));
  const found = divergedClauses.nodes.filter(({ changes }: Node) =>
    changes.some(({ text }: Node) => text === 'тарта отырып,'),
  );
  expect(found.length).toBeGreaterThan(0);
  for (const { clauses, changes, isOrderKnown } of found) {
    expect(isOrderKnown).toBe(false);
    expect(changes.map(({ kind }: Node) => kind)).toEqual(['KEPT', 'REMOVED', 'ADDED', 'KEPT']);
    expect(changes[2].text).toMatch(/^тартпай,?$/u);
    expect(clauses[0].statement.card.item).toBe(9);
  }
});

test('each list is the same on pages of any size', async () => {
  for (const list of ['nameConflicts', 'levelConflicts', 'divergedClauses']) {
    const id =
      { nameConflicts: 'occupation { id }', levelConflicts: 'concept { id }' }[list] ??
      'clauses { text { text } }';
    const field = `${list}(standard: "${familyStandard}")`;
    const [few, many] = [await walk(ask, [field], 7, id), await walk(ask, [field], 100, id)];
    expect(few.ids).toEqual(many.ids);
    expect(new Set(many.ids).size).toBe(many.ids.length);
    expect(many.totals).toEqual([many.ids.length]);
  }
});

test.each([
  ['levelConflicts(minSpread: 8) { totalCount }', 'BAD_USER_INPUT'],
  ['nameConflicts(standard: "act:1") { totalCount }', 'BAD_ID'],
  ['divergedClauses(standard: "1") { totalCount }', 'BAD_ID'],
])('%s is %s', async (field, code) => {
  expect(await codesOf(ask(`{ ${field} }`))).toEqual([code]);
});

/** A standard of one card, with one skill. */
const plan = (code: string, skill: string, orderDate: string | null): StandardPlan => ({
  code,
  name: `${code} стандарты`,
  orderDate,
  year: null,
  editionKey: code.toLowerCase(),
  cards: [
    {
      item: 1,
      name: 'Маман',
      code: `2635-6-00${code.at(-1)}`,
      level: 4,
      functions: [{ text: 'Тіркеу', skills: [{ text: skill, abilities: [], knowledge: [] }] }],
    },
  ],
});

test.each([
  ['2023-05-01', '2024-05-01', true],
  ['2024-05-01', '2023-05-01', true],
  ['2024-05-01', null, false],
])('who had a clause first, of %s and %s', async (one, other, isKnown) => {
  await wipe(graph);
  const [first, second] = ['Өтініштерді жедел тіркеу', 'Өтініштерді тіркеу'];
  await load(graph, [], [plan('T00000001', first, one), plan('T00000002', second, other)]);
  const { divergedClauses } = await dataOf(ask(`{ divergedClauses { totalCount nodes ${diverged} } }`));
  expect(divergedClauses).toMatchObject({
    totalCount: 1,
    nodes: [{ verdict: 'DOUBTFUL', isOrderKnown: isKnown }],
  });
  const [{ clauses, changes }] = divergedClauses.nodes;
  if (!isKnown) return;
  const isTurned = other !== null && other < one;
  expect(clauses.map(({ text }: Node) => text.text)).toEqual(isTurned ? [second, first] : [first, second]);
  expect(changes).toEqual([
    { kind: 'KEPT', text: 'Өтініштерді' },
    { kind: isTurned ? 'ADDED' : 'REMOVED', text: 'жедел' },
    { kind: 'KEPT', text: 'тіркеу' },
  ]);
});

test.each([
  ['a negation', 'Мемлекеттік органдарды тарта отырып шешу', 'Мемлекеттік органдарды тартпай шешу'],
  ['an opposite', 'Ауысым құжаттарын түнде қабылдау', 'Ауысым құжаттарын түнде тапсыру'],
])('clauses that %s alone sets apart are no doubtful pair, and two concepts', async (_, one, other) => {
  await wipe(graph);
  const plans = [plan('T00000001', one, '2023-05-01'), plan('T00000002', other, '2024-05-01')];
  for (const each of plans) await loadStandard(graph, standardRecord(each), readResolver());
  const { divergedClauses, doubtfulPairs, skills } = await dataOf(
    ask(`{ divergedClauses { nodes ${diverged} } doubtfulPairs { totalCount } skills { totalCount } }`),
  );
  expect(divergedClauses.nodes).toMatchObject([
    { verdict: 'DIFFERENT', clauses: [{ text: { text: one } }, { text: { text: other } }] },
  ]);
  expect(doubtfulPairs.totalCount).toBe(0);
  expect(skills.totalCount).toBe(2);
});
