import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/database.ts';
import { load } from './load.ts';
import { manyActs } from './many.ts';
import { type Ask, askerOf, codesOf, dataOf, today } from './served.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;

beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  await load(graph, manyActs, []);
}, 180_000);
afterAll(() => graph?.close());

const days = [
  '2009-01-01',
  '2010-01-15',
  '2015-06-01',
  '2016-01-01',
  '2020-03-15',
  '2021-01-01',
  today,
  '2030-01-01',
];
const statuses = ['NOT_YET_IN_FORCE', 'IN_FORCE', 'CEASED', 'UNKNOWN'];

test.each(days)('on %s the status of each act is the one by which it is found', async (asOf) => {
  const { legalActs } = await dataOf(
    ask('query ($asOf: Date) { legalActs(first: 100) { nodes { id status(asOf: $asOf) } } }', { asOf }),
  );
  for (const status of statuses) {
    const found = await dataOf(
      ask(
        'query ($asOf: Date, $status: ActStatus) { legalActs(first: 100, filter: {status: $status, asOf: $asOf}) { nodes { id status(asOf: $asOf) } } }',
        { asOf, status },
      ),
    );
    const expected = legalActs.nodes.filter((node: { status: string }) => node.status === status);
    expect(found.legalActs.nodes).toEqual(expected);
  }
});

test('all four come up', async () => {
  const found = new Set<string>();
  for (const asOf of days) {
    const { legalActs } = await dataOf(
      ask(`{ legalActs(first: 100) { nodes { status(asOf: "${asOf}") } } }`),
    );
    for (const { status } of legalActs.nodes) found.add(status);
  }
  expect([...found].toSorted()).toEqual(statuses.toSorted());
});

test('today is the day by default', async () => {
  const { legalActs } = await dataOf(
    ask(`{ legalActs(first: 100) { nodes { status same: status(asOf: "${today}") } } }`),
  );
  for (const { status, same } of legalActs.nodes) expect(status).toBe(same);
});

test('a day goes out as it is, and bounds stay bounds', async () => {
  const { legalAct } = await dataOf(
    ask(
      '{ legalAct(id: "act:T002") { adoptedOn inForceFrom { earliest latest } ceasedOn { earliest latest note } } }',
    ),
  );
  expect(legalAct).toEqual({
    adoptedOn: '2012-01-15',
    inForceFrom: { earliest: '2015-01-01', latest: '2016-01-01' },
    ceasedOn: { earliest: '2020-03-01', latest: '2020-03-31', note: null },
  });
});

test.each(['2023-02-29', '2023-1-1', '20230101', 'today', '2023-01-01T00:00:00Z', ''])(
  '%j is not a day',
  async (asOf) => {
    const literal = ask(`{ legalAct(id: "act:T001") { status(asOf: ${JSON.stringify(asOf)}) } }`);
    expect(await codesOf(literal)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const variable = ask('query ($asOf: Date) { legalAct(id: "act:T001") { status(asOf: $asOf) } }', {
      asOf,
    });
    expect(await codesOf(variable)).toEqual(['BAD_USER_INPUT']);
  },
);

test('29 February of a leap year is one', async () => {
  expect(await codesOf(ask('{ legalAct(id: "act:T001") { status(asOf: "2024-02-29") } }'))).toEqual([]);
});

test('an act took the place of another when it began, or when the other ceased, and not when it was adopted', async () => {
  const { legalActs } = await dataOf(
    ask(
      '{ legalActs(first: 100) { nodes { id replacedBy { act { id } from { earliest latest } renewed } } } }',
    ),
  );
  const replaced = legalActs.nodes.flatMap(({ id, replacedBy }: Node) =>
    replacedBy.map(({ act, from, renewed }: Node) => [id, act.id, from, renewed]),
  );
  expect(replaced.toSorted()).toEqual([
    ['act:T000', 'act:T006', null, false],
    ['act:T008', 'act:T001', { earliest: '2015-01-01', latest: '2015-01-01' }, true],
    ['act:T009', 'act:T006', { earliest: null, latest: '2021-01-01' }, false],
  ]);
  const { legalAct } = await dataOf(
    ask(
      '{ legalAct(id: "act:T006") { adoptedOn inForceFrom { earliest } replaces { act { id } from { latest } } } }',
    ),
  );
  expect(legalAct).toEqual({
    adoptedOn: '2016-01-15',
    inForceFrom: null,
    replaces: [
      { act: { id: 'act:T000' }, from: null },
      { act: { id: 'act:T009' }, from: { latest: '2021-01-01' } },
    ],
  });
});
