import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderConfiguration } from './configuration.ts';
import { isFreshlyImported, takeImported } from './imported.ts';
import type { Runtime } from './java-command.ts';
import { type Memory, memoryOf } from './memory.ts';
import { ownSettings } from './own-settings.ts';
import { setFirstPassword } from './password.ts';
import { choosePort } from './port.ts';
import type { Store } from './store.ts';

/** What a store is started with. */
export interface Prepared {
  readonly port: number;
  readonly memory: Memory;
  /** It was imported just now, and all that follows from that is still to be derived. */
  readonly isImported: boolean;
}

/**
 * Makes a store ready for a start. The store's folders exist and no Java runs on it. A store that never answered is begun
 * anew: its first start may have been cut off anywhere, and nobody can have put anything into it. What was imported as a
 * whole takes the place of what was there.
 */
export async function prepare(store: Store, runtime: Runtime): Promise<Prepared> {
  takeImported(store);
  const isImported = isFreshlyImported(store);
  const port = await choosePort(store);
  const memory = memoryOf(store, runtime.memory, isImported ? 2 : 1);
  writeFileSync(join(store.conf, 'neo4j.conf'), renderConfiguration(port, memory, ownSettings(store)));
  if (!existsSync(store.answered)) {
    rmSync(store.data, { recursive: true, force: true });
    mkdirSync(store.data);
    await setFirstPassword(store, runtime);
  }
  return { port, memory, isImported };
}
