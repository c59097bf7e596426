import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import type { Bolt } from '../../src/model/bolt.ts';
import type { LoadingChild } from '../graph/child.ts';
import { openTestDatabase, wipe } from '../graph/database.ts';
import { loadStandard } from '../graph/loading.ts';
import type { StandardPlan } from '../graph/records/plan.ts';
import { standardRecord } from '../graph/records/standard.ts';
import { acts } from '../graph/samples.ts';

/** The database into which loaders load that are killed, open while the tests of a file run. */
export interface KilledLoaders {
  readonly graph: Graph;
  readonly bolt: Bolt;
  /** At how many points of a load its process is killed: KILL_POINTS=50 for more. */
  readonly points: number;
  /** What is random follows from it: SEED=… for the same again. */
  readonly seed: number;
}

/** Opens it for the tests of this file, empty. */
export function killedLoaders(usualPoints: number): KilledLoaders {
  const opened: Partial<{ graph: Graph; bolt: Bolt }> = {};
  beforeAll(async () => {
    Object.assign(opened, await openTestDatabase());
  });
  afterAll(() => opened.graph?.close());
  const points = Number(process.env.KILL_POINTS ?? usualPoints);
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  return Object.assign(opened as { graph: Graph; bolt: Bolt }, { points, seed });
}

/** The graph as it is before the load that is killed: the acts, and these standards. */
export async function begin(graph: Graph, before: readonly StandardPlan[] = []): Promise<void> {
  await wipe(graph);
  await loadActs(graph, acts);
  for (const plan of before) await loadStandard(graph, standardRecord(plan));
}

/** Kills a loader so many milliseconds after it was about to load, and waits until it is gone. */
export async function killedAfter(milliseconds: number, child: LoadingChild): Promise<void> {
  await child.ready;
  await sleep(milliseconds);
  child.kill();
  await child.loaded;
}
