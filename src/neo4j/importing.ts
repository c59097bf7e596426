import { existsSync } from 'node:fs';
import { outside } from './advice.ts';
import { type Lock, lockHolder } from './lock.ts';
import type { Store } from './store.ts';

/** The lock of whoever imports into a store. */
export function importLock(store: Store): Lock {
  return { folder: store.locks, name: 'import', onWait: () => requireNoImport(store) };
}

/** Throws a KasipError (3) where another process imports into the store: what it does now would be lost. */
export function requireNoImport(store: Store): void {
  const holder = existsSync(store.locks) ? lockHolder(importLock(store)) : null;
  if (holder === null || holder.pid === process.pid) return;
  throw outside(
    `Process ${holder.pid} is importing documents into ${store.root}.`,
    'Wait until it is done, and run the same again.',
  );
}
