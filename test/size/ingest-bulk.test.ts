import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadRecords } from '../../src/ingest/load.ts';
import { readRegistry } from '../../src/ingest/registry.ts';
import { loadRegisters, shippedRecords } from '../../src/ingest/shipped.ts';
import { start, stop } from '../../src/neo4j/index.ts';
import { openTestGraph } from '../graph/database.ts';
import { dump } from '../graph/dump.ts';
import { runKasip } from '../main/run-kasip.ts';
import { newHome } from '../main/served.ts';
import { requireBuild } from '../neo4j/home.ts';

jest.setTimeout(900_000);

const folder = fileURLToPath(new URL('../../seed/standards', import.meta.url));
let own: Awaited<ReturnType<typeof newHome>>;
let usual: Graph;

const kasip = (...args: readonly string[]) => runKasip(args, { KASIP_HOME: own.home, KASIP_MEMORY: '1280m' });

beforeAll(async () => {
  requireBuild();
  own = await newHome();
  usual = await openTestGraph();
  // So that no command has to start it.
  await start({ home: own.home, report: () => {} });
});

afterAll(async () => {
  await usual?.close();
  await stop({ home: own.home });
  own.remove();
});

/** The graph but for the files that a load keeps of what it read, packed. */
async function graphOf(graph: Graph): Promise<readonly string[]> {
  return (await dump(graph)).filter((line) => !/KeptFile|KEPT_AS/u.test(line));
}

test('a first load goes offline into an empty graph, and is all that a load one by one makes', async () => {
  const first = await kasip('ingest', '--offline', folder);
  expect(first).toMatchObject({ code: 0 });
  expect(first.out).toMatch(/nodes to import\n.*complete \(release \d+\)/su);
  const again = await kasip('ingest', '--offline', folder);
  expect(again).toMatchObject({ code: 2, err: expect.stringContaining('this one has 1 standards') });
  const bulk = await kasip('ingest', '--bulk', folder);
  expect(bulk).toMatchObject({
    code: 0,
    out: expect.stringMatching(/ unchanged: .* unchanged \(release \d+\)\n$/u),
  });
  expect((await kasip('status')).out).not.toContain('Not complete');

  const registry = readRegistry();
  await loadRegisters(usual, registry);
  await loadRecords(usual, shippedRecords(registry), registry.resolver());
  const graph = connect(await start({ home: own.home, report: () => {} }));
  try {
    expect(await graphOf(graph)).toEqual(await graphOf(usual));
    expect((await dump(graph)).filter((line) => line.startsWith('(KeptFile)'))).toHaveLength(1);
  } finally {
    await graph.close();
  }
  const configuration = readFileSync(`${own.home}/stores/main/conf/neo4j.conf`, 'utf8');
  expect(configuration).toContain('server.memory.pagecache.size=256m\n');
});

test('--offline and a Neo4j that is not kasip’s own exclude each other', async () => {
  const ran = await runKasip(['ingest', '--offline', folder], {
    KASIP_HOME: own.home,
    NEO4J_URI: 'bolt://127.0.0.1:1',
  });
  expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('NEO4J_URI') });
});
