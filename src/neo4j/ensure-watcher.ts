import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outside } from './advice.ts';
import type { Runtime } from './java-command.ts';
import { withLock } from './lock.ts';
import type { OwnOptions } from './own-options.ts';
import { identify, isAlive, type ProcessIdentity, readIdentity } from './process-identity.ts';
import { readSmall, writeSmall } from './small-file.ts';
import { makeFolders, type Store } from './store.ts';

/** The store's watcher, if it runs. */
export function runningWatcher(store: Store): ProcessIdentity | null {
  const watcher = readIdentity(readSmall(store.watcher) ?? '');
  return watcher !== null && isAlive(watcher) ? watcher : null;
}

/** Starts the store's watcher unless it runs; of several processes that want to, one does. */
export async function ensureWatcher(
  { home, environment: env }: Pick<OwnOptions, 'home' | 'environment'>,
  store: Store,
  runtime: Runtime,
): Promise<void> {
  if (runningWatcher(store) !== null) return;
  makeFolders(store);
  await withLock({ folder: store.locks, name: 'watcher' }, () => {
    if (runningWatcher(store) !== null) return;
    rmSync(store.failure, { force: true });
    const log = openSync(join(store.logs, 'watcher.log'), 'a');
    const { java, library, memory } = runtime;
    const args = [programFile(), home, store.name, java, library, String(memory ?? '')];
    const child = spawn(process.execPath, ['--max-old-space-size=64', ...args], {
      cwd: store.root,
      detached: true,
      stdio: ['ignore', log, log],
      ...(env && { env }),
    });
    closeSync(log);
    child.unref();
    const identity = child.pid === undefined ? null : identify(child.pid);
    if (identity === null) throw outside(`A process could not be started (${process.execPath}).`, '');
    writeSmall(store.watcher, JSON.stringify(identity));
  });
}

/**
 * The compiled program: beside this file, or, where the tests run this file as TypeScript, which Node 20 cannot,
 * in the folder that the build writes.
 */
function programFile(): string {
  const places = ['./watcher.js', '../../dist/neo4j/watcher.js'];
  const files = places.map((place) => fileURLToPath(new URL(place, import.meta.url)));
  const file = files.find((candidate) => existsSync(candidate));
  if (file === undefined) throw outside('The project is not built.', 'Run "npm run build:code".');
  return file;
}
