import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Bolt } from '../../src/model/bolt.ts';
import type { StandardPlan } from './records/plan.ts';

export interface LoadingChild {
  /** When it is about to load. */
  readonly ready: Promise<void>;
  /** Milliseconds from there until it had loaded; null where it was killed before. */
  readonly loaded: Promise<number | null>;
  kill(): void;
}

/** Loads a standard in a process of its own. */
export function loadInChild(bolt: Bolt, plan: StandardPlan): LoadingChild {
  return runChild('./load-child.ts', { bolt, plan });
}

/** Loads several in bulk in one, and derives what follows. */
export function bulkInChild(bolt: Bolt, plan: readonly StandardPlan[]): LoadingChild {
  return runChild('./bulk-child.ts', { bolt, plan });
}

/** Runs a program that is told what to do by its input, says "ready" when it is about to, and "done". */
function runChild(program: string, input: object): LoadingChild {
  const at = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const child = spawn(process.execPath, ['--import', at('./typescript.mjs'), at(program)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { PATH: process.env.PATH },
  });
  child.stdin.end(JSON.stringify(input));
  let started = 0;
  let isReady = () => {};
  const ready = new Promise<void>((resolve, reject) => {
    isReady = resolve;
    child.once('exit', () => reject(new Error('The child ended before it was ready.')));
  });
  const loaded = new Promise<number | null>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      if (line === 'ready') {
        started = Date.now();
        isReady();
      } else if (line.startsWith('done')) resolve(Date.now() - started);
    });
    child.once('exit', () => resolve(null));
  });
  return { ready, loaded, kill: () => child.kill('SIGKILL') };
}
