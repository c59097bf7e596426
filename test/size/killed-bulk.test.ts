import { expect, test } from '@jest/globals';
import { loadActs } from '../../src/graph/load-acts.ts';
import { readPending } from '../../src/graph/pending.ts';
import { stateRecords } from '../../src/ingest/load-in-bulk.ts';
import { bulkInChild } from '../graph/child.ts';
import { dump } from '../graph/dump.ts';
import { rebuildDerived } from '../graph/loading.ts';
import { randomPlan, seededRandom } from '../graph/random-plans.ts';
import type { StandardPlan } from '../graph/records/plan.ts';
import { standardRecord } from '../graph/records/standard.ts';
import { acts, family, security } from '../graph/samples.ts';
import { begin, killedAfter, killedLoaders } from './killed-loader.ts';

const killed = killedLoaders(3);
const { points, seed } = killed;

/** Several editions of a few standards, so that they are stated in more transactions than one. */
function plans(): readonly StandardPlan[] {
  const random = seededRandom(seed);
  const some = [1, 2].flatMap((version) => ['S0', 'S1'].map((code) => randomPlan(random, code, version)));
  return [family, ...some, security];
}

test(
  `a load in bulk that is killed anywhere is known to be pending, and the same load goes on (${points} points, SEED=${seed})`,
  async () => {
    const { graph, bolt } = killed;
    await begin(graph, plans());
    const whole = await dump(graph);
    await begin(graph);
    await bulkInChild(bolt, plans()).loaded;
    await begin(graph);
    const uncut = (await bulkInChild(bolt, plans()).loaded) ?? 0;
    expect(await dump(graph)).toEqual(whole);
    let pending = 0;
    for (let point = 0; point < points; point++) {
      await begin(graph);
      await killedAfter(((point + 0.7) / points) * uncut, bulkInChild(bolt, plans()));
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
