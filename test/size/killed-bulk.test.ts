import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { readPending } from '../../src/graph/pending.ts';
import { stateRecords } from '../../src/ingest/load-in-bulk.ts';
import type { Bolt } from '../../src/model/bolt.ts';
import { bulkInChild } from '../graph/child.ts';
import { openTestDatabase, wipe } from '../graph/database.ts';
import { dump } from '../graph/dump.ts';
import { loadStandard, rebuildDerived } from '../graph/loading.ts';
import { randomPlan, seededRandom } from '../graph/random-plans.ts';
import type { StandardPlan } from '../graph/records/plan.ts';
import { standardRecord } from '../graph/records/standard.ts';
import { acts, family, security } from '../graph/samples.ts';

/** KILL_POINTS=20 for more, SEED=… for the same again. */
const points = Number(process.env.KILL_POINTS ?? 3);
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

let graph: Graph;
let bolt: Bolt;
beforeAll(async () => {
  ({ graph, bolt } = await openTestDatabase());
});
afterAll(() => graph?.close());

/** Several editions of a few standards, so that they are stated in more transactions than one. */
function plans(): readonly StandardPlan[] {
  const random = seededRandom(seed);
  const some = [1, 2].flatMap((version) => ['S0', 'S1'].map((code) => randomPlan(random, code, version)));
  return [family, ...some, security];
}

async function begin(): Promise<void> {
  await wipe(graph);
  await loadActs(graph, acts);
}

test(
  `a load in bulk that is killed anywhere is known to be pending, and the same load goes on (${points} points, SEED=${seed})`,
  async () => {
    await begin();
    for (const plan of plans()) await loadStandard(graph, standardRecord(plan));
    const whole = await dump(graph);
    await begin();
    await bulkInChild(bolt, plans()).loaded;
    await begin();
    const uncut = (await bulkInChild(bolt, plans()).loaded) ?? 0;
    expect(await dump(graph)).toEqual(whole);
    let pending = 0;
    for (let point = 0; point < points; point++) {
      await begin();
      const child = bulkInChild(bolt, plans());
      await child.ready;
      await sleep(((point + 0.7) / points) * uncut);
      child.kill();
      await child.loaded;
      // What was sent to the database before may be committed yet: the next to write waits for it.
      await loadActs(graph, acts);
      if (await readPending(graph)) pending++;
      await stateRecords(graph, plans().map(standardRecord));
      if (await readPending(graph)) await rebuildDerived(graph);
      expect(await dump(graph)).toEqual(whole);
    }
    // Else the points were no test: the child had always done.
    expect(pending).toBeGreaterThan(0);
  },
  120_000 + points * 60_000,
);
