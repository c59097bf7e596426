import { existsSync, readdirSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import type { Store } from './store.ts';

/** How much memory a Neo4j gets, in megabytes. */
export interface Memory {
  readonly heap: number;
  /** For what it keeps of the files of the store. */
  readonly pageCache: number;
}

/** The heap is what a standard of 17,000 nodes needs, each with a text of its own; see README.md. */
const LEAST: Memory = { heap: 1024, pageCache: 64 };

/** The least that can be set in all. */
export const leastMemory = LEAST.heap + LEAST.pageCache;

/**
 * The memory for a store of so many megabytes: small where it is small; where it is large, all of it and a quarter more
 * in the page cache, and a larger heap, neither more than a quarter of the machine's. With `limit` both together are
 * that: the heap has a third of it.
 */
export function memoryFor(store: number, machine: number, limit: number | null = null): Memory {
  if (limit !== null) {
    const heap = Math.max(LEAST.heap, Math.floor(limit / 3));
    return { heap, pageCache: Math.max(LEAST.pageCache, limit - heap) };
  }
  const most = Math.floor(machine / 4);
  const within = (least: number, wish: number) => Math.max(least, Math.min(most, Math.ceil(wish)));
  return {
    heap: within(LEAST.heap, LEAST.heap / 2 + store / 2),
    pageCache: within(LEAST.pageCache, store * 1.25),
  };
}

/** Of the heap, what all transactions together may have: the rest is for plans and for Java itself. */
export function transactionMemory({ heap }: Memory): number {
  return heap - 296;
}

/** The memory on this machine for a store that becomes so many times as large as it is now. */
export function memoryOf(store: Store, limit: number | null, growth = 1): Memory {
  const megabytes = (bytes: number) => bytes / 2 ** 20;
  const constrained = process.constrainedMemory() || Number.POSITIVE_INFINITY;
  const machine = Math.min(totalmem(), constrained);
  return memoryFor(megabytes(sizeOf(join(store.data, 'databases'))) * growth, megabytes(machine), limit);
}

/** Bytes of all files under a folder. */
function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true, recursive: true }).reduce((sum, entry) => {
    const file = entry.isFile()
      ? statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })
      : null;
    return sum + (file?.size ?? 0);
  }, 0);
}
