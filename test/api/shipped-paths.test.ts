import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { type Ask, askerOf, codesOf, dataOf } from './served.ts';
import { familyStandard, openShippedDocuments } from './shipped-graph.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
const sent: string[] = [];
beforeAll(async () => {
  graph = await openShippedDocuments((name) => sent.push(name));
  ask = askerOf(graph);
}, 300_000);
afterAll(() => graph?.close());

const path = `{ length throughCommon isShortest nodes { id kind label { text } distance weight }
  edges { kind from to count statement { id } citation { quote card { item } } reference { text } } }`;

/** Card 9 names "Отбасын сақтау жөніндегі маман" at level 4 as related, which is card 10. */
test('a related profession is one step away, with the words that name it', async () => {
  const { paths } = await dataOf(
    ask(`{ paths(from: "profession:2635-6-010/4", to: "profession:2635-6-005/4") ${path} }`),
  );
  expect(paths).toEqual([
    {
      length: 1,
      throughCommon: false,
      isShortest: true,
      nodes: [
        {
          id: 'profession:2635-6-010/4',
          kind: 'PROFESSION',
          label: { text: 'Отбасын сақтау жөніндегі маман' },
          distance: 0,
          weight: 1,
        },
        expect.objectContaining({ id: 'profession:2635-6-005/4', distance: 1 }),
      ],
      edges: [
        {
          kind: 'RELATED_TO',
          from: 'profession:2635-6-005/4',
          to: 'profession:2635-6-010/4',
          count: 1,
          statement: null,
          citation: null,
          reference: { text: 'Отбасын сақтау жөніндегі маман' },
        },
      ],
    },
  ]);
});

/** Card 17 cites the law on education in the knowledge of two skills, and so does its double, card 18. */
test('a card stands for its profession, and a citation says what joins it with an act', async () => {
  const { paths } = await dataOf(
    ask(`{ paths(from: "card:Q87900002/v3-2023/17", to: "act:Z070000319_") ${path} }`),
  );
  expect(paths).toHaveLength(1);
  expect(paths[0].nodes.map(({ id }: Node) => id)).toEqual(['profession:2635-5-001/6', 'act:Z070000319_']);
  expect(paths[0].edges).toMatchObject([
    { kind: 'CITES', citation: { quote: expect.stringMatching(/Білім туралы/u), card: { item: 17 } } },
  ]);
});

test('a thing is no step away from itself', async () => {
  const { paths } = await dataOf(
    ask(`{ paths(from: "card:Q87900002/v3-2023/17", to: "card:Q87900002/v3-2023/18") ${path} }`),
  );
  expect(paths).toMatchObject([{ length: 0, nodes: [{ id: 'profession:2635-5-001/6' }], edges: [] }]);
});

/** All links of which a path may consist, read plainly. */
async function allLinks(): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = await graph.read(
    {
      name: 'all links',
      text: `MATCH (a:Profession|Concept|LegalAct|Occupation)-[:REQUIRES|CITES|RELATED_TO|OF_OCCUPATION|REPLACED_BY]-(b:Profession|Concept|LegalAct|Occupation)
        RETURN a.id AS id, collect(DISTINCT b.id) AS others`,
      row: z.object({ id: z.string(), others: z.array(z.string()) }),
    },
    {},
  );
  return new Map(found.map(({ id, others }) => [id, others]));
}

function distance(links: ReadonlyMap<string, readonly string[]>, from: string, to: string): number | null {
  let reached = new Set([from]);
  for (let steps = 0; steps <= 6; steps++) {
    if (reached.has(to)) return steps;
    reached = new Set([...reached, ...[...reached].flatMap((id) => links.get(id) ?? [])]);
  }
  return null;
}

test('paths are as short as a plain search finds, go from end to end, and each edge says why', async () => {
  const links = await allLinks();
  const ends = [
    'profession:5414-1-001/5',
    'profession:2411-1-001/3',
    'profession:2635-7-006/5',
    'act:K2300000224',
    'occupation:2635-5-002',
  ];
  const pairs = ends.flatMap((from, at) => ends.slice(at + 1).map((to) => [from, to] as const));
  for (const [from, to] of pairs) {
    sent.length = 0;
    const { paths } = await dataOf(ask(`{ paths(from: "${from}", to: "${to}", first: 10) ${path} }`));
    for (const name of sent.filter((one) => one.startsWith('links of'))) {
      expect(sent.filter((one) => one === name).length).toBeLessThanOrEqual(6);
    }
    const expected = distance(links, from, to);
    expect(new Set(paths.map(({ length }: Node) => length))).toEqual(
      new Set(expected === null ? [] : [expected]),
    );
    for (const { nodes, edges, length, isShortest } of paths) {
      expect(isShortest).toBe(true);
      expect(edges).toHaveLength(length);
      expect([nodes[0].id, nodes.at(-1).id]).toEqual([from, to]);
      edges.forEach((edge: Node, at: number) => {
        expect([nodes[at].id, nodes[at + 1].id].toSorted()).toEqual([edge.from, edge.to].toSorted());
        const behind = { REQUIRES: edge.statement, CITES: edge.citation, RELATED_TO: edge.reference };
        if (edge.kind in behind) expect(behind[edge.kind as keyof typeof behind]).not.toBeNull();
      });
    }
    const ids = paths.map(({ nodes }: Node) => nodes.map(({ id }: Node) => id).join(' '));
    expect(ids).toEqual([...new Set(ids)]);
  }
}, 180_000);

test('a path that would be longer is none', async () => {
  const { paths } = await dataOf(
    ask('{ paths(from: "profession:2411-1-001/3", to: "profession:2635-7-006/5", maxLength: 2) { length } }'),
  );
  expect(paths).toEqual([]);
});

const around = `{ isCutOff totals { kind count } centre { id kind distance } nodes { id kind distance weight }
  edges { kind from to count } }`;

/** By hand: 11 cards describe 10 professions and cite 12 acts. */
test('around a standard are its professions and the acts that its cards cite', async () => {
  const { neighbourhood } = await dataOf(
    ask(`{ neighbourhood(id: "${familyStandard}", first: 100) ${around} }`),
  );
  const kinds = neighbourhood.nodes.map(({ kind }: Node) => kind);
  expect(kinds.filter((kind: string) => kind === 'PROFESSION')).toHaveLength(10);
  expect(kinds.filter((kind: string) => kind === 'LEGAL_ACT')).toHaveLength(12);
  expect(kinds).toHaveLength(22);
  expect(neighbourhood.isCutOff).toBe(false);
  expect(neighbourhood.totals).toEqual([
    { kind: 'DESCRIBED_IN', count: 10 },
    { kind: 'CITES', count: 12 },
  ]);
  const twice = neighbourhood.edges.filter(({ kind, count }: Node) => kind === 'DESCRIBED_IN' && count === 2);
  expect(twice.map(({ from }: Node) => from)).toEqual(['profession:2635-5-001/6']);
});

/** By hand: cards 9, 10 and 11, and the guard of item 5 of the other standard. */
test('around a level are its professions; around an occupation its levels', async () => {
  const { level, occupation } = await dataOf(
    ask(`{ level: neighbourhood(id: "level:nqf/4") ${around}
      occupation: neighbourhood(id: "occupation:2635-5-002") ${around} }`),
  );
  expect(level.nodes.map(({ id }: Node) => id).toSorted()).toEqual([
    'profession:2635-6-005/4',
    'profession:2635-6-010/4',
    'profession:2635-7-006/4',
    'profession:5414-9-006/4',
  ]);
  expect(occupation.nodes.map(({ id }: Node) => id).toSorted()).toEqual([
    'profession:2635-5-002/5',
    'profession:2635-5-002/6',
  ]);
});

test.each([
  ['profession:2635-6-005/4', 1, 300],
  ['profession:2635-6-005/4', 1, 7],
  ['profession:2635-6-005/4', 2, 40],
  ['act:K2300000224', 2, 30],
  ['level:nqf/5', 3, 60],
] as const)(
  'the picture around %s in %i steps has no more than %i things, and all links between',
  async (id, depth, first) => {
    const { neighbourhood } = await dataOf(
      ask(`{ neighbourhood(id: "${id}", depth: ${depth}, first: ${first}) ${around} }`),
    );
    const { centre, nodes, edges, isCutOff, totals } = neighbourhood;
    expect(centre).toMatchObject({ id, distance: 0 });
    const distances = new Map<string, number>(
      [centre, ...nodes].map((node: Node) => [node.id, node.distance]),
    );
    expect(distances.size).toBe(nodes.length + 1);
    expect(nodes.length).toBeLessThanOrEqual(first);
    for (const { from, to } of edges) {
      expect(distances.has(from)).toBe(true);
      expect(distances.has(to)).toBe(true);
    }
    for (const node of nodes) {
      const beside = edges.flatMap(({ from, to }: Node) =>
        from === node.id ? [distances.get(to)] : to === node.id ? [distances.get(from)] : [],
      );
      expect(Math.min(...beside)).toBe(node.distance - 1);
    }
    const links = totals.reduce((sum: number, { count }: Node) => sum + count, 0);
    if (depth === 1) expect([nodes.length, isCutOff]).toEqual(links > first ? [first, true] : [links, false]);
  },
);

test.each([
  ['paths(from: "profession:1111-1-111/4", to: "act:K2300000224") { length }', 'BAD_ID'],
  [`paths(from: "act:K2300000224", to: "${familyStandard}") { length }`, 'BAD_ID'],
  ['paths(from: "act:K2300000224", to: "act:Z070000319_", maxLength: 9) { length }', 'BAD_USER_INPUT'],
  ['neighbourhood(id: "skill:nothing") { isCutOff }', 'BAD_ID'],
  ['neighbourhood(id: "level:nqf/4", depth: 4) { isCutOff }', 'BAD_USER_INPUT'],
  ['neighbourhood(id: "level:nqf/4", first: 301) { isCutOff }', 'BAD_USER_INPUT'],
])('%s is %s', async (field, code) => {
  expect(await codesOf(ask(`{ ${field} }`))).toEqual([code]);
});

test('an id of nothing is named', async () => {
  const { errors } = await ask('{ neighbourhood(id: "skill:nothing") { isCutOff } }');
  expect(errors?.[0]?.message).toBe('Nothing has the id skill:nothing.');
});
