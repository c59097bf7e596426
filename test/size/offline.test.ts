import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { generateActs } from '../../src/generate/acts.ts';
import { generateStandards } from '../../src/generate/standards.ts';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { readPending } from '../../src/graph/pending.ts';
import { rebuildDerived } from '../../src/graph/rebuild-derived.ts';
import { readStatus } from '../../src/graph/status.ts';
import { loadRecords } from '../../src/ingest/load.ts';
import { stateRecords } from '../../src/ingest/load-in-bulk.ts';
import { writeImport } from '../../src/ingest/write-import.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { runImportTool } from '../../src/neo4j/import-tool.ts';
import { completeImport } from '../../src/neo4j/imported.ts';
import { lease, path, remove, start, stop, withImporter } from '../../src/neo4j/index.ts';
import { findRuntime } from '../../src/neo4j/lease.ts';
import { storeOf } from '../../src/neo4j/store.ts';
import { openTestGraph } from '../graph/database.ts';
import { dump } from '../graph/dump.ts';
import { withKeptPlans } from '../graph/kept-plans.ts';
import { testResolver } from '../graph/matcher.ts';
import { randomPlan, seededRandom } from '../graph/random-plans.ts';
import type { StandardPlan } from '../graph/records/plan.ts';
import { standardRecord } from '../graph/records/standard.ts';
import { family, acts as sampleActs, security } from '../graph/samples.ts';
import { newStore, requireBuild } from '../neo4j/home.ts';

jest.setTimeout(600_000);

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

/** Acts with texts and lists as a file of an import finds them hard. */
const acts = [
  ...sampleActs,
  ...generateActs(20).map((act, index) => ({
    ...act,
    formerTitles:
      [{ ru: ['«О "кавычках", запятых; и \n строках»', ''] }, { ru: [''] }, { ru: [] }, {}][index % 4] ?? {},
    url: index % 5 === 0 ? 'http://пример/\u001f' : '',
  })),
];

function records(): readonly StandardRecord[] {
  const random = seededRandom(seed);
  const plans: StandardPlan[] = [family, security];
  for (const code of ['S0', 'S1', 'S2'])
    for (const version of [2, 1]) plans.push(randomPlan(random, code, version));
  const hard = standardRecord({ ...family, code: 'H1', editionKey: 'h1', name: ' a\t"б",\r\n\\ \'в\' ' });
  const separated = standardRecord({ ...security, code: 'H2', editionKey: 'h2', name: 'a\u001fb' });
  return [
    ...plans.map(standardRecord),
    ...generateStandards({ standards: 2, cardsPerStandard: 2, citationsPerCard: 6, acts: 20 }),
    hard,
    separated,
    // The same again, and another text of one that is there: for the usual way.
    standardRecord(family),
    standardRecord({ ...security, cards: security.cards.slice(0, 1) }),
  ];
}

const own = newStore();
let usual: Graph;
beforeAll(async () => {
  requireBuild();
  usual = await openTestGraph();
  // It stays: each start takes its time.
  await start(own);
});
afterAll(async () => {
  await usual?.close();
  await remove(own);
});

/** Uses the graph of the store of this test. */
async function inOwnGraph<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const graph = withKeptPlans(connect(await start(own)));
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

test(`a graph after an import is the graph after a load one by one (SEED=${seed})`, async () => {
  const left = await withImporter(own, async ({ folder, run }) => {
    const written = writeImport(folder, acts, records());
    await run(written.files);
    return written.left;
  });
  expect(left.map(({ id }) => id)).toEqual(['standard:H2', 'standard:Q87900002', 'standard:N80100001']);
  const imported = await inOwnGraph(async (graph) => {
    expect(await migrate(graph)).not.toEqual([]);
    expect(await readPending(graph)).toMatchObject({ standards: 11, stage: 0 });
    // Those with a separator in them were left out.
    expect(await loadActs(graph, acts)).toMatchObject({ created: 4, changed: 0, deleted: 0 });
    await stateRecords(graph, left);
    await rebuildDerived(graph, testResolver);
    expect(await readPending(graph)).toBeNull();
    return await dump(graph);
  });
  await loadActs(usual, acts);
  await loadRecords(usual, records(), testResolver);
  expect(imported).toEqual(await dump(usual));
});

test('what cannot be imported leaves the graph as it is, and is said', async () => {
  const before = await inOwnGraph(dump);
  const twice = withImporter(own, async ({ folder, run }) => {
    const { files } = writeImport(folder, acts, records().slice(0, 1));
    const nodes = files.filter(({ name }) => name.startsWith('Stated'));
    await run([...files, ...nodes]);
  });
  await expect(twice).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringMatching(/^The import tool of Neo4j gave up: Id '.*' is defined more than once/u),
  });
  const { release } = await lease(own);
  const used = withImporter(own, ({ folder, run }) =>
    run(writeImport(folder, acts, records().slice(0, 1)).files),
  );
  await expect(used).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining('is still used by'),
  });
  await release();
  expect(readdirSync(path(own))).not.toContain('imported');
  expect(await inOwnGraph(dump)).toEqual(before);
});

test('an import that was cut off when it was complete is put in place by the next start', async () => {
  const cut = withImporter(own, async ({ folder }) => {
    const { files } = writeImport(folder, acts, records().slice(0, 1));
    await runImportTool(folder, files, await findRuntime(own));
    completeImport(storeOf(own));
    throw new Error('cut off');
  });
  await expect(cut).rejects.toThrow('cut off');
  await stop(own);
  expect((await inOwnGraph(readStatus)).counts).toMatchObject({
    Edition: 1,
    ProfessionCard: family.cards.length,
  });
  expect(readdirSync(path(own))).not.toContain('imported');
});
