import { rm } from 'node:fs/promises';
import type { OwnOptions } from './own-options.ts';
import { stop } from './start-stop.ts';
import { storeOf } from './store.ts';

/**
 * Removes a store with all its data, after stopping its Neo4j; the fetched Neo4j stays. Throws a KasipError (3)
 * if somebody holds a lease on it. A store that is not there is removed already.
 */
export async function remove(options: Pick<OwnOptions, 'home' | 'store'>): Promise<void> {
  await stop(options);
  await rm(storeOf(options).root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
