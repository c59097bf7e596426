import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { runningWatcher } from './ensure-watcher.ts';
import { isNeeded } from './leases.ts';
import { withLock } from './lock.ts';
import { runningServer, stopServer } from './server.ts';
import type { Store } from './store.ts';

const LOOK_MS = 50;
const LIMIT_MS = 30_000;

/**
 * Returns when a store that nobody needs has come to rest: its Neo4j and its watcher have ended. Returns at once
 * if somebody needs it, and after 30 seconds in any case. Ends Neo4j itself if the watcher is dead.
 */
export async function settle(store: Store): Promise<void> {
  const deadline = Date.now() + LIMIT_MS;
  while (Date.now() < deadline && existsSync(store.locks) && !isNeeded(store)) {
    if (runningWatcher(store) === null) return endUnwatched(store);
    await sleep(LOOK_MS);
  }
}

async function endUnwatched(store: Store): Promise<void> {
  await withLock({ folder: store.locks, name: 'watcher' }, async () => {
    const server = runningServer(store);
    if (server !== null && runningWatcher(store) === null && !isNeeded(store))
      await stopServer(store, server);
  });
}
