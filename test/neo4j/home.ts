import { randomBytes } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import envPaths from 'env-paths';
import type { OwnOptions } from '../../src/neo4j/index.ts';

const SOURCE = new URL('../../src/neo4j/', import.meta.url);
const BUILT = new URL('../../dist/neo4j/', import.meta.url);

/** The data folder whose fetched Neo4j the tests share with the commands: it is fetched once. */
export const home = process.env.KASIP_HOME ?? envPaths('kasip', { suffix: '' }).data;

/** Options for a store of this test's own; `remove` it afterwards. What is reported is kept in `told`. */
export function newStore(): OwnOptions & { readonly store: string; readonly told: string[] } {
  const told: string[] = [];
  const store = `test-${randomBytes(6).toString('hex')}`;
  return { home, store, told, report: (message) => told.push(message) };
}

/** Other processes run what the build wrote: throws if that is older than the source. */
export function requireBuild(): void {
  const times = readdirSync(SOURCE).map((file) => statSync(new URL(file, SOURCE)).mtimeMs);
  const built = statSync(new URL('watcher.js', BUILT), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (Math.max(...times) > built) {
    throw new Error('dist/neo4j is older than src/neo4j: run "npm run build:code" first.');
  }
}

/** The built module, for scripts in other processes. */
export const builtModule = new URL('index.js', BUILT).href;
