import { existsSync } from 'node:fs';
import { runningWatcher } from './ensure-watcher.ts';
import { libraryOf } from './fetch.ts';
import { liveLeases } from './leases.ts';
import type { OwnOptions } from './own-options.ts';
import { runningServer } from './server.ts';
import { storeOf } from './store.ts';
import { NEO4J_VERSION } from './version.ts';

/** How it stands with a store's Neo4j. */
export interface Status {
  /** Whether the Java process runs; it need not answer yet. */
  readonly running: boolean;
  /** The Java process. */
  readonly pid: number | null;
  /** The process that watches over it. */
  readonly watcher: number | null;
  /** Where it answers. */
  readonly uri: string | null;
  /** The process ids that hold leases, one entry per lease. */
  readonly leases: readonly number[];
  /** Whether it was asked to stay without leases. */
  readonly stays: boolean;
  /** The version of Neo4j that is used. */
  readonly version: string;
  /** Whether that version has been fetched. */
  readonly fetched: boolean;
  /** The folder of the store. */
  readonly folder: string;
}

/** How it stands with a store's Neo4j now. Starts and changes nothing. */
export function status(options: Pick<OwnOptions, 'home' | 'store'>): Promise<Status> {
  const store = storeOf(options);
  const server = runningServer(store);
  return Promise.resolve({
    running: server !== null,
    pid: server?.pid ?? null,
    watcher: runningWatcher(store)?.pid ?? null,
    uri: server === null ? null : `bolt://127.0.0.1:${server.port}`,
    leases: liveLeases(store).map(({ pid }) => pid),
    stays: existsSync(store.stay),
    version: NEO4J_VERSION,
    fetched: existsSync(libraryOf(options.home)),
    folder: store.root,
  });
}

/** The folder of a store, whether it is there or not. */
export function path(options: Pick<OwnOptions, 'home' | 'store'>): string {
  return storeOf(options).root;
}
