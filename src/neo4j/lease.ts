import { rmSync } from 'node:fs';
import type { Bolt } from './bolt.ts';
import { explainDisk } from './disk-failure.ts';
import { ensureWatcher, runningWatcher } from './ensure-watcher.ts';
import { failedWithin } from './failure.ts';
import { fetchNeo4j } from './fetch.ts';
import { requireNoImport } from './importing.ts';
import { findJava } from './java.ts';
import type { Runtime } from './java-command.ts';
import { holdLease } from './leases.ts';
import type { OwnOptions } from './own-options.ts';
import { settle } from './settle.ts';
import { makeFolders, type Store, storeOf } from './store.ts';
import { waitForBolt } from './wait.ts';

const LOOK_MS = 2000;
const RETRY_MS = 30_000;

/** The right to a running Neo4j, as long as the process lives or until it is given back. */
export interface Lease {
  readonly bolt: Bolt;
  /** Gives the lease back; after the last one, returns when Neo4j has ended. May be called again. */
  release(): Promise<void>;
}

/**
 * A Neo4j of one's own that answers: fetched if it is not there, started if it does not run, shared with all
 * processes that hold a lease on the same store. If it dies it comes back under the same address. Throws a
 * KasipError (3) that says what is missing and what to do, or the signal's reason.
 */
export async function lease(options: OwnOptions): Promise<Lease> {
  const store = storeOf(options);
  requireNoImport(store);
  const runtime = await findRuntime(options);
  const file = await explainDisk(options.home, () => {
    makeFolders(store);
    return holdLease(store);
  });
  const giveBack = async () => {
    rmSync(file, { force: true });
    await settle(store);
  };
  try {
    const bolt = await explainDisk(options.home, () => waitForBolt(options, store, runtime));
    const keeper = keepWatched(options, store, runtime);
    let released: Promise<void> | null = null;
    return {
      bolt,
      release: () => {
        clearInterval(keeper);
        released ??= giveBack();
        return released;
      },
    };
  } catch (error) {
    await giveBack();
    throw error;
  }
}

/** What is needed to run Neo4j. Java first: without it there is no use in fetching. */
export async function findRuntime(options: OwnOptions): Promise<Runtime> {
  return {
    java: await findJava(options),
    library: await fetchNeo4j(options),
    memory: options.memory ?? null,
  };
}

/**
 * The watcher watches over Neo4j, and those who hold leases over the watcher. One that gave up (the disk was full)
 * is started again after half a minute.
 */
function keepWatched(options: OwnOptions, store: Store, runtime: Runtime): NodeJS.Timeout {
  const look = () => {
    if (runningWatcher(store) !== null || failedWithin(store, RETRY_MS)) return;
    ensureWatcher(options, store, runtime).catch((error) => options.report(`Neo4j is not watched: ${error}`));
  };
  return setInterval(look, LOOK_MS).unref();
}
