import type { Worker } from 'node:worker_threads';
import { overloaded, timeUp } from '../errors.ts';
import type { FromThread, HeavyQuestion, ToThread } from './heavy-message.ts';

/** Where heavy requests are answered, so that light ones need not wait for what they compute. */
export interface HeavyRunner {
  /**
   * The answer as it is to be sent.
   * @throws `TIMEOUT`; `OVERLOADED` where the thread ran out of memory; the reason of the signal where that ends it.
   */
  run(question: HeavyQuestion, signal: AbortSignal): Promise<string>;
  close(): Promise<void>;
}

/** Milliseconds that the thread gets beyond the time of a request before it is ended. */
const grace = 2_000;

interface Asked {
  readonly resolve: (answer: string) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Answers heavy requests in a thread, which is started by the first of them, and anew after it was ended: by too little
 * memory, or since it computed without end.
 */
export function createHeavyRunner(start: () => Worker): HeavyRunner {
  let thread: { readonly worker: Worker; readonly asked: Map<number, Asked> } | null = null;
  let count = 0;

  const startThread = () => {
    const worker = start();
    const own = { worker, asked: new Map<number, Asked>() };
    const ended = (reason: unknown) => {
      if (thread === own) thread = null;
      for (const { reject } of own.asked.values()) reject(reason);
      own.asked.clear();
    };
    worker.unref();
    worker.on('message', ({ id, answer }: FromThread) => {
      const one = own.asked.get(id);
      own.asked.delete(id);
      if (answer === null) one?.reject(new Error('The thread of heavy requests has no answer.'));
      else one?.resolve(answer);
    });
    worker.on('error', (error: NodeJS.ErrnoException) =>
      ended(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? overloaded(outOfMemory, 5) : error),
    );
    worker.on('exit', () => ended(overloaded(outOfTime, 5)));
    thread = own;
    return own;
  };

  return {
    run(question, signal) {
      const { worker, asked } = thread ?? startThread();
      const id = ++count;
      return new Promise((resolve, reject) => {
        const settled = () => {
          clearTimeout(timer);
          signal.removeEventListener('abort', onGone);
          asked.delete(id);
        };
        // The thread counts the time itself; one that does not answer then is busy with one thing for too long.
        const timer = setTimeout(() => {
          settled();
          reject(timeUp());
          void worker.terminate();
        }, question.timeMs + grace);
        const onGone = () => {
          if (isTimeUp(signal)) return;
          settled();
          send(worker, { id, gone: true });
          reject(signal.reason);
        };
        asked.set(id, {
          resolve: (answer) => {
            settled();
            resolve(answer);
          },
          reject: (reason) => {
            settled();
            reject(reason);
          },
        });
        signal.addEventListener('abort', onGone, { once: true });
        send(worker, { id, question });
        if (signal.aborted) onGone();
      });
    },
    close: async () => {
      await thread?.worker.terminate();
    },
  };
}

function send(worker: Worker, message: ToThread): void {
  worker.postMessage(message);
}

function isTimeUp({ reason }: AbortSignal): boolean {
  return (reason as { extensions?: { code?: unknown } } | undefined)?.extensions?.code === 'TIMEOUT';
}

const outOfMemory =
  'The heavy requests that were being answered needed more memory than there is. Ask for less at once, or again later.';
const outOfTime =
  'Another heavy request took too long and ended this one as well. Ask again later, or for less.';
