import { setTimeout as sleep } from 'node:timers/promises';
import { outside } from './advice.ts';
import { answering } from './answering.ts';
import type { Bolt } from './bolt.ts';
import { ensureWatcher, runningWatcher } from './ensure-watcher.ts';
import { readFailure } from './failure.ts';
import type { Runtime } from './java-command.ts';
import type { OwnOptions } from './own-options.ts';
import { writeSmall } from './small-file.ts';
import type { Store } from './store.ts';
import { NEO4J_VERSION } from './version.ts';

const LOOK_MS = 100;
const TELL_MS = 5000;
const LIMIT_MS = 300_000;

/**
 * Sees to it that the store has a watcher, and waits until its Neo4j answers. Somebody, the caller at least,
 * needs it. Throws a KasipError (3) if the watcher gives up, or after five minutes.
 */
export async function waitForBolt(options: OwnOptions, store: Store, runtime: Runtime): Promise<Bolt> {
  const begun = Date.now();
  let told = begun;
  await ensureWatcher(options, store, runtime);
  for (;;) {
    options.signal?.throwIfAborted();
    const bolt = await answering(store);
    if (bolt !== null) {
      writeSmall(store.answered, '');
      return bolt;
    }
    if (runningWatcher(store) === null) {
      const failure = readFailure(store);
      if (failure !== null) throw failure;
      await ensureWatcher(options, store, runtime);
    }
    if (Date.now() - begun > LIMIT_MS) {
      throw outside('Neo4j did not answer within five minutes.', `See the files in ${store.logs}.`);
    }
    if (Date.now() - told > TELL_MS) {
      told = Date.now();
      options.report(`Starting Neo4j ${NEO4J_VERSION}: ${Math.round((told - begun) / 1000)} s`);
    }
    await sleep(LOOK_MS);
  }
}
