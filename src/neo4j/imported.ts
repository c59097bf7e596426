import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeSmall } from './small-file.ts';
import type { Store } from './store.ts';

/** The folders of a database under those of its data. */
const PARTS = [join('databases', 'neo4j'), join('transactions', 'neo4j')];

/** Says that a database was imported as a whole: from here on it takes the place of the one that is there. */
export function completeImport(store: Store): void {
  writeSmall(completeFile(store), '');
}

/**
 * Puts a database that was imported in the place of the one that is there, also where this was stopped halfway; no Java
 * runs on the store. An import that was not completed is left alone. Returns whether there was one to put in place.
 */
export function takeImported(store: Store): boolean {
  if (!isComplete(store)) return false;
  for (const part of PARTS) {
    const from = join(store.imported, 'data', part);
    const to = join(store.data, part);
    if (!existsSync(from)) continue;
    rmSync(to, { recursive: true, force: true });
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  }
  writeSmall(freshFile(store), '');
  rmSync(store.imported, { recursive: true, force: true });
  return true;
}

/** Whether a database is imported as a whole and not in its place yet: the next start puts it there. */
export function isComplete(store: Store): boolean {
  return existsSync(completeFile(store));
}

function completeFile(store: Store): string {
  return join(store.imported, 'complete');
}

/** Whether the database was imported since the last start; says so once. */
export function isFreshlyImported(store: Store): boolean {
  const isFresh = existsSync(freshFile(store));
  rmSync(freshFile(store), { force: true });
  return isFresh;
}

function freshFile(store: Store): string {
  return join(store.root, 'imported-now');
}
