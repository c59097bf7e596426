import { existsSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { outside } from './advice.ts';
import { explainDisk } from './disk-failure.ts';
import { type ImportTable, runImportTool } from './import-tool.ts';
import { completeImport, isComplete, takeImported } from './imported.ts';
import { importLock } from './importing.ts';
import type { Runtime } from './java-command.ts';
import { findRuntime } from './lease.ts';
import { withLock } from './lock.ts';
import { makeFolder } from './make-folder.ts';
import type { OwnOptions } from './own-options.ts';
import { runningServer } from './server.ts';
import { start, stop } from './start-stop.ts';
import { makeFolders, type Store, storeOf } from './store.ts';

const REST_MS = 120_000;
const LOOK_MS = 100;

/** What an import works with while no other process can use the store. */
export interface Importer {
  /** An empty folder for the tables; it goes with the import. */
  readonly folder: string;
  /**
   * Makes a database of tables and puts it in the place of the one that is there, which stays as it is until the new
   * one is complete. Neo4j is stopped for that, and started again where it was asked to stay.
   */
  run(tables: readonly ImportTable[]): Promise<void>;
}

/**
 * Lets `work` import into a store that was started before: no other process can begin to use it meanwhile, this one can. Throws a KasipError (3)
 * where another imports, uses the store when all is to be put in place, or with what the import tool complains of.
 */
export async function withImporter<Result>(
  options: OwnOptions,
  work: (importer: Importer) => Promise<Result>,
): Promise<Result> {
  const store = storeOf(options);
  const runtime = await findRuntime(options);
  return await explainDisk(options.home, async () => {
    makeFolders(store);
    return await withLock(importLock(store), async () => {
      takeImported(store);
      rmSync(store.imported, { recursive: true, force: true });
      makeFolder(store.imported);
      try {
        return await work({
          folder: store.imported,
          run: (tables) => importInto(options, store, runtime, tables),
        });
      } finally {
        if (!isComplete(store)) rmSync(store.imported, { recursive: true, force: true });
      }
    });
  });
}

/** Nothing changes places under a Neo4j that still runs: `stop` waits for half a minute, on a busy machine too short. */
async function requireAtRest(store: Store): Promise<void> {
  const deadline = Date.now() + REST_MS;
  while (runningServer(store) !== null && Date.now() < deadline) await sleep(LOOK_MS);
  if (runningServer(store) !== null)
    throw outside(`The Neo4j in ${store.root} does not stop.`, 'Stop it, and run the same again.');
}

async function importInto(
  options: OwnOptions,
  store: Store,
  runtime: Runtime,
  tables: readonly ImportTable[],
): Promise<void> {
  await runImportTool(store.imported, tables, runtime, options.signal);
  const stays = existsSync(store.stay);
  try {
    await stop(options);
    await requireAtRest(store);
    completeImport(store);
    takeImported(store);
  } finally {
    if (stays) await start(options);
  }
}
