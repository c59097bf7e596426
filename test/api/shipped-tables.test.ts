import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import type { Query } from '../../src/graph/query.ts';
import { readGold, readGoldTable } from '../gold/read-gold.ts';
import { type Ask, askerOf, codesOf, dataOf } from './served.ts';
import { familyStandard, openShippedDocuments } from './shipped-graph.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

interface GoldCard {
  readonly item: number;
  readonly code: string;
  readonly level: number;
  readonly functions: readonly { readonly skills: readonly object[] }[];
}

const { cards }: { readonly cards: readonly GoldCard[] } = readGold('q87900002-kk/counts.json');

/** The mentions inside cards as they were read by hand, each with its card. */
const mentions = readGoldTable('q87900002-kk/citations.tsv').map(({ act, card }) => ({
  act: `act:${act}`,
  card: cards.find(({ item }) => String(item) === card) as GoldCard,
}));
const acts = [...new Set(mentions.map(({ act }) => act))];
const professionOf = ({ code, level }: GoldCard) => `profession:${code}/${level}`;
const size = (of: readonly unknown[]) => new Set(of).size;

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openShippedDocuments();
  ask = askerOf(graph);
}, 300_000);
afterAll(() => graph?.close());

const filter = `filter: {standards: ["${familyStandard}"]}`;

/** What a matrix says, cell by cell. */
function cellsOf({ rows, columns, cells }: Node): ReadonlyMap<string, Node> {
  return new Map(cells.map((cell: Node) => [`${rows[cell.row].id} ${columns[cell.column].id}`, cell]));
}

function valuesOf(matrix: Node): Record<string, number> {
  return Object.fromEntries([...cellsOf(matrix)].map(([key, { value }]) => [key, value]));
}

const table = `{ rowCount columnCount rows { id cards } columns { id cards label { text } }
  cells { row column value statement { id card { id } } citation { quote act { id } card { item } } shared { id } } }`;

test.each([
  ['STATEMENTS', (own: typeof mentions) => own.length],
  ['CARDS', (own: typeof mentions) => size(own.map(({ card }) => card))],
  ['PROFESSIONS', (own: typeof mentions) => size(own.map(({ card }) => professionOf(card)))],
] as const)('acts by level are what was read by hand, measured by %s', async (measure, count) => {
  const { matrix } = await dataOf(
    ask(`{ matrix(rows: LEGAL_ACT, columns: LEVEL, measure: ${measure}, ${filter}) ${table} }`),
  );
  expect([matrix.rowCount, matrix.columnCount]).toEqual([12, 3]);
  const expected = acts.flatMap((act) =>
    [4, 5, 6].flatMap((level) => {
      const own = mentions.filter((mention) => mention.act === act && mention.card.level === level);
      return own.length > 0 ? [[`${act} level:nqf/${level}`, count(own)] as const] : [];
    }),
  );
  expect(valuesOf(matrix)).toEqual(Object.fromEntries(expected));
  for (const [key, { citation }] of cellsOf(matrix)) expect(key).toContain(citation.act.id);
});

/** By hand: the skill "Басқа мамандардың қызметтерін ұсынуды қамтамасыз ету" stands once in cards 9, 10, 11, 14, 15 and 16. */
test('professions by skills have the statements behind each cell', async () => {
  const { matrix } = await dataOf(
    ask(
      `{ matrix(rows: PROFESSION, columns: SKILL, measure: STATEMENTS, ${filter}, firstColumns: 100) ${table} }`,
    ),
  );
  const items = [9, 10, 11, 14, 15, 16];
  const expected = cards.filter(({ item }) => items.includes(item)).map(professionOf);
  const name = 'Басқа мамандардың қызметтерін ұсынуды қамтамасыз ету';
  const skill = matrix.columns.find(({ label }: Node) => label.text === name).id;
  const found = [...cellsOf(matrix)].filter(([key]) => key.endsWith(skill));
  expect(found.map(([key]) => key.split(' ')[0]).toSorted()).toEqual(expected.toSorted());
  expect(found.every(([, { value }]) => value === 1)).toBe(true);
  expect(found.map(([, { statement }]) => Number(statement.card.id.split('/').at(-1))).toSorted()).toEqual(
    items.toSorted(),
  );
  const skills = cards.flatMap(({ functions }) => functions.flatMap(({ skills }) => skills));
  const all = matrix.cells.reduce((sum: number, { value }: Node) => sum + value, 0);
  expect(all).toBe(skills.length);
});

test('what is turned round is the same', async () => {
  const ask2 = (rows: string, columns: string) =>
    ask(`{ matrix(rows: ${rows}, columns: ${columns}, measure: CARDS) ${table} }`);
  const { matrix } = await dataOf(ask2('STANDARD', 'KNOWLEDGE'));
  const turned = (await dataOf(ask2('KNOWLEDGE', 'STANDARD'))).matrix;
  expect([turned.rowCount, turned.columnCount]).toEqual([matrix.columnCount, matrix.rowCount]);
  const swapped = Object.entries(valuesOf(turned)).map(([key, value]) => [
    key.split(' ').toReversed().join(' '),
    value,
  ]);
  expect(Object.fromEntries(swapped)).toEqual(valuesOf(matrix));
});

test.each([
  ['CARDS', 'LEVEL', 'KNOWLEDGE'],
  ['CARDS', 'OCCUPATION_GROUP', 'LEGAL_ACT'],
  ['PROFESSIONS', 'LEVEL', 'LEGAL_ACT'],
  ['PROFESSIONS', 'OCCUPATION_GROUP', 'KNOWLEDGE'],
])(
  '%s of all by %s and %s are the same, asked of professions and of cards',
  async (measure, rows, columns) => {
    const standards = (await dataOf(ask('{ standards { nodes { id } } }'))).standards.nodes;
    const every = `filter: {standards: ${JSON.stringify(standards.map(({ id }: Node) => id))}}`;
    const axes = `rows: ${rows}, columns: ${columns}, measure: ${measure}, firstColumns: 100`;
    const { quick, slow } = await dataOf(
      ask(`{ quick: matrix(${axes}) ${table} slow: matrix(${axes}, ${every}) ${table} }`),
    );
    expect(valuesOf(quick)).toEqual(valuesOf(slow));
    expect(quick.columns.map(({ cards }: Node) => cards).toSorted()).toEqual(
      slow.columns.map(({ cards }: Node) => cards).toSorted(),
    );
    for (const [, { statement, citation }] of cellsOf(quick)) expect(statement ?? citation).not.toBeNull();
  },
);

test('professions are compared by their skills as their lists say', async () => {
  const { professions, shared, jaccard, containment } = await dataOf(
    ask(`{ professions(first: 100) { nodes { id skills(first: 100) { nodes { id } } } }
      ${['SHARED', 'JACCARD', 'CONTAINMENT']
        .map(
          (name) =>
            `${name.toLowerCase()}: matrix(rows: PROFESSION, columns: PROFESSION, measure: ${name}) ${table}`,
        )
        .join('\n')} }`),
  );
  const sets = professions.nodes.map((node: Node) => [node.id, node.skills.nodes.map(({ id }: Node) => id)]);
  const expected: [string, number, number, number][] = sets.flatMap(([row, one]: Node) =>
    sets.flatMap(([column, other]: Node) => {
      const both = one.filter((id: string) => other.includes(id)).length;
      const union = size([...one, ...other]);
      return both > 0 ? [[`${row} ${column}`, both, both / union, both / one.length]] : [];
    }),
  );
  for (const [matrix, at] of [
    [shared, 1],
    [jaccard, 2],
    [containment, 3],
  ] as const) {
    expect(valuesOf(matrix)).toEqual(Object.fromEntries(expected.map((pair) => [pair[0], pair[at]])));
  }
  for (const [key, cell] of cellsOf(shared)) {
    for (const [id, skills] of sets.filter(([id]: Node) => key.includes(id))) {
      expect([id, skills.includes(cell.shared.id)]).toEqual([id, true]);
    }
  }
});

test('lines beyond the limit are counted', async () => {
  const { matrix } = await dataOf(
    ask(
      `{ matrix(rows: PROFESSION, columns: LEGAL_ACT, measure: CARDS, ${filter}, firstRows: 2, firstColumns: 3) ${table} }`,
    ),
  );
  expect([matrix.rows.length, matrix.rowCount, matrix.columns.length, matrix.columnCount]).toEqual([
    2, 10, 3, 12,
  ]);
  const citing = (act: string) =>
    size(mentions.filter((mention) => mention.act === act).map(({ card }) => card));
  expect(matrix.columns.map(({ id, cards }: Node) => cards - citing(id))).toEqual([0, 0, 0]);
});

test.each([
  ['matrix(rows: SKILL, columns: LEGAL_ACT, measure: CARDS) { rowCount }', 'BAD_USER_INPUT'],
  ['matrix(rows: LEVEL, columns: SKILL, measure: JACCARD) { rowCount }', 'BAD_USER_INPUT'],
  ['matrix(rows: LEVEL, columns: LEVEL, measure: CARDS) { rowCount }', 'BAD_USER_INPUT'],
  [
    'matrix(rows: LEVEL, columns: LEVEL, measure: SHARED, filter: {compare: LEVEL}) { rowCount }',
    'BAD_USER_INPUT',
  ],
  ['matrix(rows: LEVEL, columns: SKILL, measure: CARDS, firstRows: 101) { rowCount }', 'BAD_USER_INPUT'],
  [
    'matrix(rows: LEVEL, columns: SKILL, measure: CARDS, filter: {levels: [9]}) { rowCount }',
    'BAD_USER_INPUT',
  ],
  [
    'matrix(rows: LEVEL, columns: SKILL, measure: CARDS, filter: {legalAct: "level:nqf/4"}) { rowCount }',
    'BAD_ID',
  ],
  ['facets(of: STANDARD, by: [LEVEL, STANDARD]) { total }', 'BAD_USER_INPUT'],
  ['facets(of: STANDARD, by: [LEVEL], filter: {groupDigits: 6}) { total }', 'BAD_USER_INPUT'],
])('%s is %s', async (field, code) => {
  expect(await codesOf(ask(`{ ${field} }`))).toEqual([code]);
});

const facet = '{ key total valueCount withoutValue values { id count } }';

function countsOf({ values }: Node): Record<string, number> {
  return Object.fromEntries(values.map(({ id, count }: Node) => [id, count]));
}

test('facets of the standard that was counted by hand', async () => {
  const facetsOf = async (of: string) =>
    (await dataOf(ask(`{ facets(of: ${of}, ${filter}) ${facet} }`))).facets;
  const ofCards = await facetsOf('CARD, by: [LEVEL, PROFESSION, LEGAL_ACT]');
  const professions = await facetsOf('PROFESSION, by: [LEVEL, OCCUPATION_GROUP, ACTIVITY]');
  const law = await facetsOf('LEGAL_ACT, by: [LEVEL, STANDARD], first: 2');
  const byLevel = (count: (own: readonly GoldCard[]) => number) =>
    Object.fromEntries(
      [4, 5, 6].map((level) => [`level:nqf/${level}`, count(cards.filter((card) => card.level === level))]),
    );
  expect(countsOf(ofCards[0])).toEqual(byLevel((own) => own.length));
  expect(countsOf(ofCards[1])).toEqual({
    ...Object.fromEntries(cards.map((card) => [professionOf(card), 1])),
    'profession:2635-5-001/6': 2,
  });
  const citing = (act: string) =>
    size(mentions.filter((mention) => mention.act === act).map(({ card }) => card));
  expect(countsOf(ofCards[2])).toEqual(Object.fromEntries(acts.map((act) => [act, citing(act)])));
  expect(ofCards.map(({ total, withoutValue }: Node) => [total, withoutValue])).toEqual([
    [11, 0],
    [11, 0],
    [11, 0],
  ]);
  expect(countsOf(professions[0])).toEqual(byLevel((own) => size(own.map(professionOf))));
  expect(countsOf(professions[1])).toEqual({ 'group:2635': 10 });
  expect(countsOf(professions[2])).toEqual({ 'activity:section/Q': 10 });
  expect(law.map(({ valueCount, values }: Node) => [valueCount, values.length])).toEqual([
    [3, 2],
    [1, 1],
  ]);
  expect(law[0].total).toBe(12);
});

test('facets of concepts are what the lists of professions say', async () => {
  const { facets, professions } = await dataOf(
    ask(`{ facets(of: SKILL, by: [LEVEL, PROFESSION, LEGAL_ACT], first: 100) ${facet}
      professions(first: 20) { nodes { id level { id }
        skills(first: 100) { nodes { id legalActs(first: 30) { nodes { act { id } } } } } } } }`),
  );
  const stated = professions.nodes.flatMap(({ id, level, skills }: Node) =>
    skills.nodes.map((skill: Node) => ({
      skill: skill.id,
      profession: id,
      level: level?.id,
      acts: skill.legalActs.nodes,
    })),
  );
  const by = (keysOf: (one: Node) => readonly string[]) => {
    const pairs = new Set<string>(
      stated.flatMap((one: Node) => keysOf(one).map((key) => `${key} ${one.skill}`)),
    );
    const counts: Record<string, number> = {};
    for (const pair of pairs) counts[pair.split(' ')[0] ?? ''] = (counts[pair.split(' ')[0] ?? ''] ?? 0) + 1;
    return counts;
  };
  expect(countsOf(facets[0])).toEqual(by(({ level }) => [level]));
  expect(countsOf(facets[1])).toEqual(by(({ profession }) => [profession]));
  expect(countsOf(facets[2])).toEqual(by(({ acts }) => acts.map(({ act }: Node) => act.id)));
  const skills = size(stated.map(({ skill }: Node) => skill));
  expect(facets.map(({ total }: Node) => total)).toEqual([skills, skills, skills]);
  const citing = size(stated.filter(({ acts }: Node) => acts.length > 0).map(({ skill }: Node) => skill));
  expect(facets[2].withoutValue).toBe(skills - citing);
});

test('acts of a concept are those on which its statements in the chosen cards rest', async () => {
  const { facets } = await dataOf(
    ask(`{ facets(of: KNOWLEDGE, by: [LEGAL_ACT], ${filter}, first: 100) { values { id count } } }`),
  );
  const inFamily = await graph.read(knowledgeByAct, { standard: familyStandard });
  expect(countsOf(facets[0])).toEqual(Object.fromEntries(inFamily.map(({ act, count }) => [act, count])));
});

const knowledgeByAct: Query<{ standard: string }, { act: string; count: number }> = {
  name: 'knowledge by act',
  text: `MATCH (:KnowledgeStatement {standard: $standard})-[:HAS_CITATION]->(citation)-[:NAMES]->(act:LegalAct)
    MATCH (citation)<-[:HAS_CITATION]-(statement)-[:EXPRESSES]->(concept:Concept)
    RETURN act.id AS act, count(DISTINCT concept) AS count`,
  row: z.object({ act: z.string(), count: z.number() }),
};

test('a concept is chosen by any id that it ever had', async () => {
  const [old] = await graph.read(otherWording, {});
  const cardsOf = async (id: string | undefined) =>
    (await dataOf(ask(`{ facets(of: CARD, by: [LEVEL], filter: {concept: "${id}"}) { total } }`))).facets[0]
      .total;
  expect(await cardsOf(old?.concept)).toBeGreaterThan(0);
  expect(await cardsOf(old?.wording)).toBe(await cardsOf(old?.concept));
  const professionsOf = async (id: string | undefined) =>
    (await dataOf(ask(`{ professions(filter: {concept: "${id}"}) { totalCount } }`))).professions.totalCount;
  expect(await professionsOf(old?.wording)).toBe(await professionsOf(old?.concept));
});

const otherWording: Query<object, { wording: string; concept: string }> = {
  name: 'other wording',
  text: `MATCH (wording:Wording)-[:WORDING_OF]->(concept:Concept) WHERE wording.id <> concept.id
    RETURN wording.id AS wording, concept.id AS concept ORDER BY wording LIMIT 1`,
  row: z.object({ wording: z.string(), concept: z.string() }),
};
