import { Worker } from 'node:worker_threads';
import { createHeavyRunner, type HeavyRunner } from '../api/fairness/heavy-runner.ts';
import type { HeavyThreadData } from './heavy-thread.ts';

/** Megabytes that the objects of heavy answers may take; more ends the thread, and the next request starts it anew. */
const memoryMb = 192;

/** Answers heavy requests in a thread of its own, with connections of its own. */
export function heavyRunner(data: HeavyThreadData): HeavyRunner {
  // The file has the ending of this one: `.js` where it is compiled.
  const ending = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
  const program = new URL(`./heavy-thread${ending}`, import.meta.url);
  return createHeavyRunner(
    () => new Worker(program, { workerData: data, resourceLimits: { maxOldGenerationSizeMb: memoryMb } }),
  );
}
