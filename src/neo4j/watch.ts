import { existsSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastComplaint, leaveFailure } from './failure.ts';
import type { Runtime } from './java-command.ts';
import { isNeeded } from './leases.ts';
import { listens } from './listens.ts';
import { withLock } from './lock.ts';
import { isAlive } from './process-identity.ts';
import { runningServer, startServer, stopServer } from './server.ts';
import type { Store } from './store.ts';

const LOOK_MS = 250;
const STARTS_IN_VAIN = 3;

/**
 * Keeps a store's Neo4j running as long as somebody needs it, and returns when it has ended: starts it, or takes
 * over the one that runs; starts it again, on the same port, if it dies; stops it when the last lease is gone or
 * `signal` says so. Gives up, and leaves word why, when it dies three times in a row before it listens. One
 * process per store does this: the one that is registered in `store.watcher`.
 */
export async function watch(store: Store, runtime: Runtime, signal: AbortSignal): Promise<void> {
  let server = runningServer(store);
  let starts = 0;
  for (;;) {
    if (signal.aborted || !isNeeded(store)) {
      if (server !== null) await stopServer(store, server);
      server = null;
      if (await signOff(store, signal)) return;
    } else if (server === null || !isAlive(server)) {
      if (starts === STARTS_IN_VAIN) return giveUp(store, lastComplaint(store));
      try {
        server = await startServer(store, runtime);
      } catch (error) {
        return giveUp(store, error instanceof Error ? error.message : String(error));
      }
      starts += 1;
    } else if (starts > 0 && (await listens(server.port))) {
      starts = 0;
    }
    await sleep(LOOK_MS);
  }
}

function giveUp(store: Store, reason: string): void {
  leaveFailure(store, reason);
  rmSync(store.watcher, { force: true });
}

/** Ends the watcher's office, unless somebody came to need Neo4j while it was being stopped. */
async function signOff(store: Store, signal: AbortSignal): Promise<boolean> {
  if (!existsSync(store.locks)) return true;
  return withLock({ folder: store.locks, name: 'watcher' }, () => {
    if (!signal.aborted && isNeeded(store)) return false;
    rmSync(store.watcher, { force: true });
    return true;
  });
}
