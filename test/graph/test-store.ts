import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import envPaths from 'env-paths';
import type { Bolt } from '../../src/model/bolt.ts';
import { lease } from '../../src/neo4j/index.ts';
import { keepPlans } from './kept-plans.ts';

/** Where the fetched Neo4j lies, shared with all other runs. */
const home = process.env.KASIP_HOME ?? envPaths('kasip', { suffix: '' }).data;

/** One store for each process that runs tests: files that run one after another share it, others never do. */
const store = `test-${process.pid}`;

/** The folder of the store. */
const storeFolder = join(home, 'stores', store);

/**
 * The address of this process's own Neo4j, started by the first test file that asks. Nobody gives it back: it stops
 * when the process ends, and its store is removed then.
 */
export async function testBolt(): Promise<Bolt> {
  if (!existsSync(storeFolder)) {
    removeAfterwards();
    keepPlans({ home, store });
  }
  const { bolt } = await lease({ home, store, report: () => {} });
  return bolt;
}

/** The name of what the store is filled with, as long as nobody has written since. */
const fillingFile = join(storeFolder, 'filled-with');

/** What the graph of this process holds; null where it may hold anything. */
export function filling(): string | null {
  return existsSync(fillingFile) ? readFileSync(fillingFile, 'utf8') : null;
}

/** Notes what the graph holds now; null where it is about to become something else. */
export function setFilling(name: string | null): void {
  if (name === null) rmSync(fillingFile, { force: true });
  else writeFileSync(fillingFile, name);
}

/** Leaves a process behind that removes the store when this one and Neo4j have ended. */
function removeAfterwards(): void {
  const program = fileURLToPath(new URL('./remove-store.mjs', import.meta.url));
  spawn(process.execPath, [program, storeFolder, String(process.pid)], {
    detached: true,
    stdio: 'ignore',
  }).unref();
}
