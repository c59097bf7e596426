import { rmSync } from 'node:fs';
import { outside } from './advice.ts';
import type { Bolt } from './bolt.ts';
import { explainDisk } from './disk-failure.ts';
import { runningWatcher } from './ensure-watcher.ts';
import { requireNoImport } from './importing.ts';
import { findRuntime } from './lease.ts';
import { liveLeases } from './leases.ts';
import type { OwnOptions } from './own-options.ts';
import { runningServer } from './server.ts';
import { settle } from './settle.ts';
import { writeSmall } from './small-file.ts';
import { makeFolders, storeOf } from './store.ts';
import { waitForBolt } from './wait.ts';

/** Starts the store's Neo4j so that it stays without leases until `stop`. Throws as `lease` does. */
export async function start(options: OwnOptions): Promise<Bolt> {
  const store = storeOf(options);
  requireNoImport(store);
  const runtime = await findRuntime(options);
  return explainDisk(options.home, async () => {
    makeFolders(store);
    writeSmall(store.stay, '');
    try {
      return await waitForBolt(options, store, runtime);
    } catch (error) {
      rmSync(store.stay, { force: true });
      throw error;
    }
  });
}

/**
 * Takes back what `start` asked for, and returns true when Neo4j has ended; false if it did not run. Throws a
 * KasipError (3) if other commands still hold leases: then it ends by itself when they do.
 */
export async function stop(options: Pick<OwnOptions, 'home' | 'store'>): Promise<boolean> {
  const store = storeOf(options);
  rmSync(store.stay, { force: true });
  const ran = runningWatcher(store) !== null || runningServer(store) !== null;
  const holders = [...new Set(liveLeases(store).map(({ pid }) => pid))];
  if (ran && holders.length > 0) {
    const who = holders.length === 1 ? `process ${holders[0]}` : `the processes ${holders.join(', ')}`;
    throw outside(`Neo4j is still used by ${who}.`, 'Nothing else to do: it stops by itself when they end.');
  }
  await settle(store);
  return ran;
}
