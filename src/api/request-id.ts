import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const storage = new AsyncLocalStorage<string>();

/** Runs `work` as one request, with an id that its log lines and its answer share: a new one, or one that it has already. */
export function asRequest<Result>(work: (id: string) => Result, id: string = randomUUID()): Result {
  return storage.run(id, () => work(id));
}

export function currentRequestId(): string {
  return storage.getStore() ?? 'none';
}
