import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { readActs } from '../../src/registry/acts.ts';
import { openTestGraph } from '../graph/database.ts';
import { changesOf, expectedOn } from '../model/status-changes.ts';
import { type Ask, askerOf, dataOf } from './served.ts';

let graph: Graph;
let ask: Ask;
const acts = readActs();

beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  await loadActs(graph, acts);
}, 180_000);
afterAll(() => graph?.close());

/** What each day around a change asks of which acts. */
function wanted(of = acts): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const byDay = new Map<string, Map<string, string>>();
  for (const act of of) {
    for (const { day, status } of expectedOn(changesOf(act))) {
      const ofDay = byDay.get(day) ?? new Map<string, string>();
      byDay.set(day, ofDay.set(act.id, status));
    }
  }
  return byDay;
}

test('the status of every act of the register around each change of it', async () => {
  const byDay = wanted();
  expect(byDay.size).toBeGreaterThan(300);
  for (const [asOf, statuses] of byDay) {
    const { nodes } = await dataOf(
      ask(
        'query ($ids: [ID!]!, $asOf: Date) { nodes(ids: $ids) { id ... on LegalAct { status(asOf: $asOf) } } }',
        {
          ids: [...statuses.keys()],
          asOf,
        },
      ),
    );
    const found = nodes.map(({ id, status }: { id: string; status: string }) => [id, status]);
    expect([asOf, found]).toEqual([asOf, [...statuses]]);
  }
});

test('and each act whose days are known by more than its adoption is found by that status', async () => {
  const dated = acts.filter(({ inForceFrom, ceasedOn }) => inForceFrom !== null || ceasedOn !== null);
  for (const [asOf, statuses] of wanted(dated)) {
    for (const status of new Set(statuses.values())) {
      const found = new Set(await idsOf(asOf, status));
      for (const [id, expected] of statuses)
        expect([asOf, id, found.has(id)]).toEqual([asOf, id, expected === status]);
    }
  }
});

async function idsOf(asOf: string, status: string): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ; ) {
    const { legalActs } = await dataOf(
      ask(
        `query ($asOf: Date, $status: ActStatus, $after: String) {
          legalActs(first: 100, after: $after, filter: {status: $status, asOf: $asOf}) {
            nodes { id } pageInfo { hasNextPage endCursor } } }`,
        { asOf, status, after },
      ),
    );
    ids.push(...legalActs.nodes.map(({ id }: { id: string }) => id));
    if (!legalActs.pageInfo.hasNextPage) return ids;
    after = legalActs.pageInfo.endCursor;
  }
}
