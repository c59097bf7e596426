import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderConfiguration } from './configuration.ts';
import { takeImported } from './imported.ts';
import type { Runtime } from './java-command.ts';
import { type Memory, memoryOf } from './memory.ts';
import { ownSettings } from './own-settings.ts';
import { setFirstPassword } from './password.ts';
import { choosePort } from './port.ts';
import type { Store } from './store.ts';

/**
 * Makes a store ready for a start, and returns the port it will answer on and the memory that it gets. The store's folders exist and no Java
 * runs on it. A store that never answered is begun anew: its first start may have been cut off anywhere, and
 * nobody can have put anything into it. What was imported as a whole takes the place of what was there.
 */
export async function prepare(
  store: Store,
  runtime: Runtime,
): Promise<{ readonly port: number; readonly memory: Memory }> {
  takeImported(store);
  const port = await choosePort(store);
  const memory = memoryOf(store, runtime.memory);
  writeFileSync(join(store.conf, 'neo4j.conf'), renderConfiguration(port, memory, ownSettings(store)));
  if (!existsSync(store.answered)) {
    rmSync(store.data, { recursive: true, force: true });
    mkdirSync(store.data);
    await setFirstPassword(store, runtime);
  }
  return { port, memory };
}
