import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { conceptLayers, concepts, layersOf } from './compared-layers.ts';
import { type Ask, askerOf, codesOf, dataOf } from './served.ts';
import { card, openShipped } from './shipped-graph.ts';
import { walk } from './walk.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openShipped();
  ask = askerOf(graph);
}, 180_000);
afterAll(() => graph?.close());

const change = `kind change reworded reason(language: EN) { text } requirement { id name { text } legalAct { id } }
  from { kind text { text } statement { id } under { text { text } } evidence { quote } }
  to { kind text { text } statement { id } under { text { text } } evidence { quote } }
  blanks { kind card { item } statement { ... on SkillStatement { text { text } } } }`;
const layers = 'layers { kind unchanged reworded moved promoted added dropped notStated addsNothing }';

async function deltaOf(from: string, to: string, only = '') {
  const data = await dataOf(
    ask(`{ levelDelta(from: "${from}", to: "${to}") { addsNothing ${layers}
      changes(first: 100${only}) { totalCount nodes { ${change} } } facts { fact agreement } notStated { kind statement { id } } } }`),
  );
  return data.levelDelta;
}

const names = (nodes: readonly Node[]) => nodes.map(({ requirement }) => requirement.name.text);

/** Read in the shipped document: item 13 is the occupation at level 5, item 19 at level 6. */
const from = 'profession:2635-5-002/5';
const to = 'profession:2635-5-002/6';

test('the acts of a skill whose knowledge is blank are not stated, not added', async () => {
  const { changes, addsNothing } = await deltaOf(from, to, ', kinds: [LEGAL_ACT]');
  const of = (wanted: string) => changes.nodes.filter((node: Node) => node.change === wanted);
  expect(
    of('NOT_STATED')
      .map(({ requirement }: Node) => requirement.legalAct.id)
      .toSorted(),
  ).toEqual([
    'act:K1100000518',
    'act:K1500000414',
    'act:K1700000120',
    'act:K2300000224',
    'act:K950001000_',
    'act:P1200000382',
    'act:Z020000345_',
    'act:Z070000319_',
    'act:Z090000214_',
  ]);
  for (const { blanks, to, reason } of of('NOT_STATED')) {
    expect(blanks).toEqual([
      {
        kind: 'LEGAL_ACT',
        card: { item: 13 },
        statement: { text: { text: 'проблемалық кейс бойынша отбасы жағдайын кешенді бағалау' } },
      },
    ]);
    expect(to[0].evidence[0].quote).toBeTruthy();
    expect(reason.text).toContain('blank');
  }
  expect(
    of('UNCHANGED')
      .map(({ requirement }: Node) => requirement.legalAct.id)
      .toSorted(),
  ).toEqual(['act:K2000000350', 'act:V2300033339']);
  expect(changes.totalCount).toBe(11);
  expect(addsNothing).toBe(false);
});

test('what a level adds and drops is what stands in one of its cards only', async () => {
  const { layers, changes } = await deltaOf(from, to, ', changes: [ADDED, DROPPED]');
  const of = (kind: string, wanted: string) =>
    names(changes.nodes.filter((node: Node) => node.kind === kind && node.change === wanted));
  expect(of('SKILL', 'DROPPED')).toContain(
    'Отбасы саясаты саласындағы қолданыстағы нормаларды, ережелерді, әдістемелерді және заңнаманы жетілдіру',
  );
  expect(of('ABILITY', 'DROPPED')).toContain(
    'Жалпы жұртшылықпен отбасылық саясат саласындағы қолданыстағы нормаларға, ережелерге, әдістемелерге және заңнамаға әзірленген өзгерістер мен толықтыруларды талқылау',
  );
  expect(of('KNOWLEDGE', 'DROPPED')).toContain(
    'Отбасы саясаты саласындағы қолданыстағы нормаларға, ережелерге, әдістемелерге және заңнамаға өзгерістер енгізу қағидалары мен әдістері',
  );
  expect(of('PERSONAL_COMPETENCE', 'ADDED')).toEqual(['Мақсаткерлік', 'Ауызекі сөйлеу дағдылары']);
  expect(of('PERSONAL_COMPETENCE', 'DROPPED')).toEqual(['Жауапкершілік']);
  const layer = (wanted: string) => layers.find(({ kind }: Node) => kind === wanted);
  expect(layer('LABOUR_FUNCTION')).toMatchObject({ unchanged: 3, added: 0, dropped: 0, addsNothing: true });
  expect(layer('EDUCATION')).toMatchObject({ unchanged: 4, added: 0, dropped: 0, addsNothing: true });
  expect(layer('LEGAL_ACT').addsNothing).toBeNull();
});

test('knowledge of the blank skill is not stated from either side', async () => {
  for (const [one, other, side] of [
    [from, to, 'to'],
    [to, from, 'from'],
  ] as const) {
    const { changes } = await deltaOf(one, other, ', kinds: [KNOWLEDGE], changes: [NOT_STATED]');
    expect(names(changes.nodes)).toHaveLength(3);
    expect(names(changes.nodes)).toEqual(
      expect.arrayContaining([
        'Отбасындағы әлеуметтік жағдайларға мониторинг жасау әдістері',
        'Басқа елдердің отбасы саясаты саласындағы заңнамалық базасы',
      ]),
    );
    for (const node of changes.nodes) expect(node[side].length).toBeGreaterThan(0);
  }
});

test('two cards of one profession add nothing to each other in what they ask for in words', async () => {
  const { layers } = await deltaOf(card(17), card(18));
  for (const { kind, addsNothing, dropped } of layers) {
    if (kind === 'EDUCATION') continue;
    expect({ kind, addsNothing, dropped }).toEqual({ kind, addsNothing: true, dropped: 0 });
  }
});

const pairs = [
  [9, 14],
  [16, 13],
  [10, 16],
  [12, 17],
  [19, 9],
] as const;

test.each(pairs)('item %i to %i: every requirement of both cards is told once', async (one, other) => {
  const [before, after] = await Promise.all([layersOf(ask, card(one)), layersOf(ask, card(other))]);
  for (const kind of conceptLayers) {
    const list = [`levelDelta(from: "${card(one)}", to: "${card(other)}")`, `changes(kinds: [${kind}])`];
    const { ids, totals } = await walk(ask, list, 9, change);
    const nodes: readonly Node[] = ids.map((node) => JSON.parse(node));
    expect(new Set(totals)).toEqual(new Set([nodes.length]));
    expect(new Set(nodes.map(({ requirement }) => requirement.id)).size).toBe(nodes.length);
    const old = concepts(before[kind]);
    const now = concepts(after[kind]);
    for (const { change, requirement, from, to } of nodes) {
      const isKept = old.has(requirement.id) && now.has(requirement.id);
      expect(['UNCHANGED', 'REWORDED', 'MOVED'].includes(change)).toBe(isKept);
      expect(to.length > 0).toBe(now.has(requirement.id));
      if (change === 'PROMOTED') expect(from[0].kind).not.toBe(kind);
      else expect(from.length > 0).toBe(old.has(requirement.id));
    }
    const told = new Set(nodes.map(({ requirement }) => requirement.id));
    for (const id of now) expect(told).toContain(id);
    const { changes } = await deltaOf(card(one), card(other), ', changes: [PROMOTED]');
    const promoted = changes.nodes.flatMap(({ from }: Node) => from.map((place: Node) => place.statement.id));
    for (const { concept, statement } of before[kind]) {
      expect(told.has(concept) || promoted.includes(statement)).toBe(true);
    }
  }
});

/** Item 16 has as a skill what is the third labour function of item 13. */
test('a skill that became a labour function is promoted, and not dropped', async () => {
  const { changes } = await deltaOf(card(16), card(13));
  const same = 'Мемлекеттік органдармен және басқа да ұйымдармен өзара іс-қимыл жасау';
  const told = changes.nodes.filter(({ requirement }: Node) => requirement.name.text === same);
  expect(told).toMatchObject([
    {
      kind: 'LABOUR_FUNCTION',
      change: 'PROMOTED',
      from: [{ kind: 'SKILL', text: { text: same } }],
      to: [{ kind: 'LABOUR_FUNCTION', text: { text: same } }],
    },
  ]);
});

test('the levels of an occupation are compared from the lowest', async () => {
  const query = `{ occupation(code: "2635-5-002") { levelDeltas { from { ... on Profession { id } }
    to { ... on Profession { id } } ${layers} } } }`;
  const { occupation } = await dataOf(ask(query));
  const { layers: expected } = await deltaOf(from, to);
  expect(occupation.levelDeltas).toEqual([{ from: { id: from }, to: { id: to }, layers: expected }]);
});

test('an id of nothing, or of something else, is named', async () => {
  const none = await ask(`{ levelDelta(from: "${from}", to: "profession:none/1") { addsNothing } }`);
  expect(none.errors?.[0]?.message).toContain('profession:none/1');
  expect(none.errors?.[0]?.extensions.code).toBe('BAD_ID');
  expect(await codesOf(ask(`{ levelDelta(from: "act:K1100000518", to: "${to}") { addsNothing } }`))).toEqual([
    'BAD_ID',
  ]);
  const cursor = await dataOf(
    ask(`{ levelDelta(from: "${from}", to: "${to}") { changes(first: 1) { pageInfo { endCursor } } } }`),
  );
  const { endCursor } = cursor.levelDelta.changes.pageInfo;
  const elsewhere = `{ levelDelta(from: "${to}", to: "${from}") { changes(after: "${endCursor}") { totalCount } } }`;
  expect(await codesOf(ask(elsewhere))).toEqual(['BAD_CURSOR']);
});

/** Last, since it changes the graph: the first skills of items 13 and 19 are made one concept, as people may decide. */
test('what is one concept in other words is reworded, and its blank knowledge stays not stated', async () => {
  await graph.write((transaction) =>
    transaction.run(
      {
        name: 'unite',
        text: `MATCH (one:SkillStatement {card: $one, position: 0})-[:EXPRESSES]->(kept:Skill)
          MATCH (:LabourFunctionStatement {position: 0})-[:HAS_SKILL]->(one)
          MATCH (:LabourFunctionStatement {position: 0})-[:HAS_SKILL]->(other:SkillStatement {card: $other, position: 0})
          MATCH (other)-[edge:EXPRESSES]->(gone:Skill) WHERE gone <> kept
          DELETE edge CREATE (other)-[:EXPRESSES]->(kept)`,
        row: z.unknown(),
      },
      { one: card(13), other: card(19) },
    ),
  );
  const { changes } = await deltaOf(from, to, ', kinds: [SKILL], changes: [REWORDED]');
  const reworded = changes.nodes.map((change: Node) => [change.from[0].text.text, change.to[0].text.text]);
  expect(reworded).toContainEqual([
    'проблемалық кейс бойынша отбасы жағдайын кешенді бағалау',
    'проблемалық кейс бойынша жағдайды кешенді бағалау',
  ]);
  const { layers } = await deltaOf(from, to);
  expect(layers.find(({ kind }: Node) => kind === 'LEGAL_ACT')).toMatchObject({ notStated: 9, unchanged: 2 });
});
