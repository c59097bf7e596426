import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { renderConfiguration } from './configuration.ts';
import { passwordCommand, type Runtime } from './java-command.ts';
import { choosePort } from './port.ts';
import { readSmall, writeSmall } from './small-file.ts';
import type { Store } from './store.ts';

/**
 * Makes a store ready for a start, and returns the port it will answer on. The store's folders exist and no Java
 * runs on it. A store that never answered is begun anew: its first start may have been cut off anywhere, and
 * nobody can have put anything into it.
 */
export async function prepare(store: Store, runtime: Runtime): Promise<number> {
  const port = await choosePort(store);
  writeFileSync(join(store.conf, 'neo4j.conf'), renderConfiguration(port));
  if (!existsSync(store.answered)) {
    rmSync(store.data, { recursive: true, force: true });
    mkdirSync(store.data);
    const [program, ...args] = passwordCommand(runtime, store, passwordOf(store));
    await promisify(execFile)(program, args);
  }
  return port;
}

/** The store's password, made on the first call. */
export function passwordOf(store: Store): string {
  const known = readSmall(store.password);
  if (known !== null) return known;
  const password = randomBytes(18).toString('base64url');
  writeSmall(store.password, password);
  return password;
}
