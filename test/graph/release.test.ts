import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { loadOccupationGroups } from '../../src/graph/load-occupation-groups.ts';
import { loadProvisions } from '../../src/graph/load-provisions.ts';
import { raiseKnownRelease, releaseState } from '../../src/graph/release.ts';
import { openTestGraph } from './database.ts';
import { loadStandard, rebuildDerived, withdrawStandard } from './loading.ts';
import { standardRecord } from './records/standard.ts';
import { acts, contents, corrected, family } from './samples.ts';

/** The name of a rebuild's statements, and the state of the release at each of its transactions. */
const settledAt: boolean[] = [];
let graph: Graph;

beforeAll(async () => {
  graph = await openTestGraph();
}, 600_000);
afterAll(() => graph?.close());

const state = async (of = graph) => (await of.read(releaseState, {}))[0];

const changes: readonly (readonly [string, (graph: Graph) => Promise<unknown>])[] = [
  ['acts', (graph) => loadActs(graph, acts)],
  ['contents of acts', (graph) => loadProvisions(graph, contents)],
  [
    'groups of occupations',
    (graph) => loadOccupationGroups(graph, [{ code: '2635', nameEn: 'Social work' }]),
  ],
  ['a standard', (graph) => loadStandard(graph, standardRecord(family))],
  ['a standard corrected', (graph) => loadStandard(graph, standardRecord(corrected(family, 'Басқа мәтін')))],
];

test('whatever changes the graph raises the release, and what changes nothing does not', async () => {
  expect(await state()).toEqual({ number: 0, at: null, isSettled: true });
  for (const [name, change] of changes) {
    const before = (await state())?.number ?? 0;
    await change(graph);
    const after = (await state())?.number ?? 0;
    expect([name, after > before]).toEqual([name, true]);
    await change(graph);
    expect([name, (await state())?.number]).toEqual([name, after]);
  }
  const before = (await state())?.number ?? 0;
  await withdrawStandard(graph, family.code);
  expect((await state())?.number).toBe(before + 1);
});

test('while all that is derived is rebuilt the release is not settled', async () => {
  const before = (await state())?.number ?? 0;
  const watched: Graph = {
    ...graph,
    write: async (work) => {
      const result = await graph.write(work);
      settledAt.push((await state())?.isSettled ?? true);
      return result;
    },
  };
  await rebuildDerived(watched);
  expect(settledAt.length).toBeGreaterThan(3);
  expect(settledAt.map((isSettled, index) => isSettled === (index === settledAt.length - 1))).not.toContain(
    false,
  );
  const after = await state();
  expect(after?.isSettled).toBe(true);
  expect(after?.number).toBeGreaterThan(before);
});

test('a migration raises the release of a graph that has one', async () => {
  const before = (await state())?.number ?? 0;
  await graph.write((transaction) => transaction.run(raiseKnownRelease, {}));
  expect((await state())?.number).toBe(before + 1);
});
