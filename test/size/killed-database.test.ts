import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { GraphUnavailable } from '../../src/graph/graph-failure.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { readStatus } from '../../src/graph/status.ts';
import { type Lease, lease, remove, status } from '../../src/neo4j/index.ts';
import { dump } from '../graph/dump.ts';
import { withKeptPlans } from '../graph/kept-plans.ts';
import { loadStandard } from '../graph/loading.ts';
import { standardRecord } from '../graph/records/standard.ts';
import { acts, family, security } from '../graph/samples.ts';
import { newStore } from '../neo4j/home.ts';

/** A Neo4j of its own: one that comes back plans each statement anew, which the files that follow would wait for. */
const own = newStore();
let held: Lease;
let graph: Graph;
beforeAll(async () => {
  held = await lease(own);
  graph = withKeptPlans(connect(held.bolt));
  await migrate(graph);
}, 120_000);
afterAll(async () => {
  await graph?.close();
  await held?.release();
  await remove(own);
}, 60_000);

/** Reads until it works again; every failure on the way must say that the database is away. */
async function failuresUntilBack(): Promise<number> {
  const deadline = Date.now() + 180_000;
  for (let failures = 0; Date.now() < deadline; failures++) {
    try {
      await readStatus(graph);
      return failures;
    } catch (error) {
      expect(error).toBeInstanceOf(GraphUnavailable);
      await sleep(100);
    }
  }
  throw new Error('The database did not come back.');
}

test('Neo4j killed under an open connection is away at once, and back by itself with all that was committed', async () => {
  await loadActs(graph, acts);
  await loadStandard(graph, standardRecord(family));
  const before = await dump(graph);
  const { pid } = await status(own);
  const loading = loadStandard(graph, standardRecord(security)).then(
    () => 'loaded',
    (error: unknown) => error,
  );
  await sleep(30);
  process.kill(Number(pid), 'SIGKILL');
  const started = Date.now();
  expect(await failuresUntilBack()).toBeGreaterThan(0);
  expect(Date.now() - started).toBeGreaterThan(1_000);
  // A writer waits a little for the database: it fails as its readers do, or is done when the database is back in time.
  const outcome = await loading;
  if (outcome !== 'loaded') expect(outcome).toBeInstanceOf(GraphUnavailable);
  const after = await dump(graph);
  if (outcome !== 'loaded') expect(after).toEqual(before);
  expect(await loadStandard(graph, standardRecord(security))).toMatchObject({
    standard: 'standard:N80100001',
  });
  expect(await loadStandard(graph, standardRecord(family))).toMatchObject({ outcome: 'unchanged' });
}, 240_000);
