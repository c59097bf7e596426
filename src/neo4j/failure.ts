import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import type { KasipError } from '../model/kasip-error.ts';
import { OTHERWISE_ADVICE, outside } from './advice.ts';
import { consoleFile } from './server.ts';
import { readSmall, writeSmall } from './small-file.ts';
import type { Store } from './store.ts';

const TAIL_BYTES = 4000;

/** Leaves word for those who wait that the watcher gave up, and why as far as the server printed it. */
export function leaveFailure(store: Store, reason: string): void {
  if (existsSync(store.root)) writeSmall(store.failure, JSON.stringify({ reason }));
}

/** What the watcher left when it gave up, as an error; null if it did not. */
export function readFailure(store: Store): KasipError | null {
  const text = readSmall(store.failure);
  if (text === null) return null;
  const { reason } = JSON.parse(text);
  return outside(
    `Neo4j could not be started: ${reason}`,
    `See the files in ${store.logs} for more; "kasip db start" tries again. ${OTHERWISE_ADVICE}`,
  );
}

/** Whether the watcher gave up less than so many milliseconds ago. */
export function failedWithin(store: Store, milliseconds: number): boolean {
  const at = statSync(store.failure, { throwIfNoEntry: false })?.mtimeMs;
  return at !== undefined && Date.now() - at < milliseconds;
}

/** The line of the server's output that most likely says why it ended. */
export function lastComplaint(store: Store): string {
  const lines = tailOf(consoleFile(store)).split('\n').filter(Boolean);
  const complaint = lines.findLast((line) => /Caused by:|\bERROR\b|^Error\b|error occurred/i.test(line));
  return (complaint ?? lines.at(-1) ?? 'Java ended without a word').slice(0, 500);
}

function tailOf(file: string): string {
  if (!existsSync(file)) return '';
  const descriptor = openSync(file, 'r');
  try {
    const { size } = fstatSync(descriptor);
    const buffer = Buffer.alloc(Math.min(size, TAIL_BYTES));
    readSync(descriptor, buffer, 0, buffer.length, size - buffer.length);
    return buffer.toString('utf8');
  } finally {
    closeSync(descriptor);
  }
}
