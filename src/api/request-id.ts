import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

const storage = new AsyncLocalStorage<string>();

/** Runs `work` as one request, with an id that its log lines and its answer share. */
export function asRequest<Result>(work: (id: string) => Result): Result {
  const id = randomUUID();
  return storage.run(id, () => work(id));
}

export function currentRequestId(): string {
  return storage.getStore() ?? 'none';
}
