import { overloaded } from '../errors.ts';

export interface LaneOptions {
  /** How many run at once. */
  readonly atOnce: number;
  /** How many may wait, of all clients and of one. */
  readonly waiting: number;
  readonly ofOneClient: number;
  /** Milliseconds after which one that waits is sent away. */
  readonly waitMs: number;
}

/** Where heavy requests wait for each other. */
export interface Lane {
  /**
   * Waits until it is the turn of a request; what it gives back ends the turn, and may be called more than once.
   * @throws `OVERLOADED` where too many wait already, or it waited too long; the reason of the signal where that ends it.
   */
  enter(client: string, signal: AbortSignal): Promise<() => void>;
}

interface Waiting {
  readonly admit: () => void;
}

/**
 * A bounded queue. Clients take turns, so that one with many requests keeps none of the others waiting for all of them;
 * of one client the first comes first.
 */
export function createLane({ atOnce, waiting, ofOneClient, waitMs }: LaneOptions): Lane {
  /** Those that wait, by client; the client whose turn is next stands first. */
  const queues = new Map<string, Waiting[]>();
  let running = 0;
  let count = 0;

  const admitNext = (): void => {
    const next = queues.entries().next();
    if (next.done || running >= atOnce) return;
    const [client, queue] = next.value;
    const first = queue.shift();
    queues.delete(client);
    if (queue.length > 0) queues.set(client, queue);
    if (!first) return;
    count--;
    running++;
    first.admit();
  };

  const turn = (signal: AbortSignal): (() => void) => {
    let isOver = false;
    const end = () => {
      if (isOver) return;
      isOver = true;
      signal.removeEventListener('abort', end);
      running--;
      admitNext();
    };
    signal.addEventListener('abort', end, { once: true });
    if (signal.aborted) end();
    return end;
  };

  const leaveQueue = (client: string, one: Waiting): void => {
    const queue = queues.get(client);
    const at = queue?.indexOf(one) ?? -1;
    if (!queue || at < 0) return;
    queue.splice(at, 1);
    count--;
    if (queue.length === 0) queues.delete(client);
  };

  const wait = (client: string, signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const away = (reason: unknown) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        leaveQueue(client, one);
        reject(reason);
      };
      const onAbort = () => away(signal.reason);
      const timer = setTimeout(() => away(overloaded(tooLong(waitMs), retryAfter)), waitMs);
      const one: Waiting = {
        admit: () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', onAbort);
          resolve();
        },
      };
      signal.addEventListener('abort', onAbort, { once: true });
      queues.set(client, [...(queues.get(client) ?? []), one]);
      count++;
    });

  return {
    async enter(client, signal) {
      signal.throwIfAborted();
      if (running < atOnce) {
        running++;
        return turn(signal);
      }
      const own = queues.get(client)?.length ?? 0;
      if (count >= waiting) throw overloaded(full(waiting), retryAfter);
      if (own >= ofOneClient) throw overloaded(fullOfOwn(ofOneClient), retryAfter);
      await wait(client, signal);
      return turn(signal);
    },
  };
}

/** Seconds after which it is worth asking again. */
const retryAfter = 5;

function full(waiting: number): string {
  return `${waiting} heavy requests are waiting already, which is all that may. Ask again later, or for less.`;
}

function fullOfOwn(waiting: number): string {
  return `${waiting} heavy requests of this client are waiting already, which is all that may. Ask again later, or for less.`;
}

function tooLong(waitMs: number): string {
  return `The request waited ${waitMs / 1_000} seconds for other heavy ones. Ask again later, or for less.`;
}
