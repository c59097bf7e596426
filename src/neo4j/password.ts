import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Runtime, toolCommand } from './java-command.ts';
import { readSmall, writeSmall } from './small-file.ts';
import type { Store } from './store.ts';

/** The store's password, made on the first call and kept in a file that only its owner can read. */
export function passwordOf(store: Store): string {
  const known = readSmall(store.password);
  if (known !== null) return known;
  const password = randomBytes(18).toString('base64url');
  writeSmall(store.password, password);
  return password;
}

/** Tells Neo4j the store's password; works only before its first start. */
export async function setFirstPassword(store: Store, runtime: Runtime): Promise<void> {
  const argumentFile = join(store.conf, 'first-password');
  // A random password may begin with "-": after "--" it is not taken for an option.
  writeSmall(argumentFile, ['dbms', 'set-initial-password', '--', passwordOf(store), ''].join('\n'));
  const [program, ...args] = toolCommand(runtime, store, argumentFile);
  try {
    await new Promise<void>((resolve, reject) => {
      execFile(program, args, (error, _, said) => {
        if (error === null) resolve();
        else reject(new Error(`its first password could not be set (${said.trim().split('\n').at(-1)})`));
      });
    });
  } finally {
    rmSync(argumentFile, { force: true });
  }
}
