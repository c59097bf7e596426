import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
import { type Importer, lease, path, remove, withImporter } from '../../src/neo4j/index.ts';
import { openTestGraph } from '../graph/database.ts';
import { dump } from '../graph/dump.ts';
import { testResolver } from '../graph/matcher.ts';
import { randomPlan, seededRandom } from '../graph/random-plans.ts';
import { type StandardPlan, standardRecord } from '../graph/records.ts';
import { family, acts as sampleActs, security } from '../graph/samples.ts';
import { newStore, requireBuild } from '../neo4j/home.ts';

jest.setTimeout(300_000);

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
});
afterAll(async () => {
  await usual?.close();
  await remove(own);
});

/** What is in the graph of the store of this test. */
async function inOwnGraph<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const { bolt, release } = await lease(own);
  const graph = connect(bolt);
  try {
    return await work(graph);
  } finally {
    await graph.close();
    await release();
  }
}

const importing = (work: (importer: Importer) => Promise<void>) => withImporter(own, work);

test(`a graph after an import is the graph after a load one by one (SEED=${seed})`, async () => {
  await inOwnGraph(readStatus);
  let left: readonly StandardRecord[] = [];
  await importing(async ({ folder, run }) => {
    const written = writeImport(folder, acts, records());
    ({ left } = written);
    await run(written.files);
  });
  expect(left.map(({ id }) => id)).toEqual(['standard:H2', 'standard:Q87900002', 'standard:N80100001']);
  const imported = await inOwnGraph(async (graph) => {
    expect(await migrate(graph)).not.toEqual([]);
    expect(await readPending(graph)).toMatchObject({ standards: 11, stage: 0 });
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

test('what the import tool cannot take leaves the graph as it is, and is said', async () => {
  const before = await inOwnGraph(dump);
  const twice = importing(async ({ folder, run }) => {
    const { files } = writeImport(folder, acts, records().slice(0, 1));
    const nodes = files.filter(({ name }) => name.startsWith('Stated'));
    await run([...files, ...nodes]);
  });
  await expect(twice).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringMatching(/import tool .*more than once/u),
  });
  expect(readdirSync(path(own))).not.toContain('imported');
  expect(await inOwnGraph(dump)).toEqual(before);
});

test('an import that was stopped when it was complete is put in place by the next start', async () => {
  const cut = importing(async ({ folder, run }) => {
    const written = writeImport(folder, acts, records().slice(0, 1));
    // Somebody uses the graph, so that it cannot be put in place.
    const { release } = await lease(own);
    await expect(run(written.files)).rejects.toMatchObject({ exitCode: 3 });
    await release();
    expect(existsSync(join(folder, 'data', 'databases'))).toBe(true);
    await run(written.files.slice(0, 0)).catch(() => {});
    throw new Error('cut');
  });
  await expect(cut).rejects.toThrow('cut');
  const { counts } = await inOwnGraph(readStatus);
  expect(counts.Standard).toBeGreaterThan(1);
});
