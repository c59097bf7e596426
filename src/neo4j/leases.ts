import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isAlive, type ProcessIdentity, readIdentity } from './process-identity.ts';
import { readSmall, writeSmall } from './small-file.ts';
import type { Store } from './store.ts';

/** Says that this process needs the store's Neo4j; returns the file to remove when it no longer does. */
export function holdLease(store: Store): string {
  const file = join(store.leases, `${process.pid}-${randomBytes(4).toString('hex')}`);
  writeSmall(file, JSON.stringify(identify(process.pid)));
  return file;
}

/** The processes that hold a lease and still run, one entry per lease; leases of dead processes are removed. */
export function liveLeases(store: Store): ProcessIdentity[] {
  const live: ProcessIdentity[] = [];
  for (const name of leaseNames(store)) {
    const file = join(store.leases, name);
    const text = readSmall(file);
    if (text === null) continue;
    const holder = readIdentity(text);
    if (holder !== null && isAlive(holder)) live.push(holder);
    else rmSync(file, { force: true });
  }
  return live;
}

/** Whether Neo4j has a reason to run: somebody holds a lease, or it was asked to stay. */
export function isNeeded(store: Store): boolean {
  return existsSync(store.stay) || liveLeases(store).length > 0;
}

function leaseNames(store: Store): string[] {
  try {
    return readdirSync(store.leases).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}
