import { randomBytes } from 'node:crypto';
import { linkSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorCode } from './error-code.ts';
import { identify, isAlive, type ProcessIdentity, readIdentity } from './process-identity.ts';
import { readSmall } from './small-file.ts';

const AGAIN_MS = 50;

/** A lock among processes: files `<name>.<n>` in `folder`, of which the highest number counts. */
export interface Lock {
  readonly folder: string;
  readonly name: string;
  /** Called once if another holds the lock, before waiting for it. */
  readonly onWait?: (holder: ProcessIdentity) => void;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Runs `work` while nobody else, in this process or another, holds the lock. `folder` exists.
 *
 * Tickets are numbered and only ever made, never reused: whoever makes the next number holds the lock, and the
 * file system lets only one make it. It is free when the highest ticket is empty (given back) or its process is
 * dead (crashed); the highest ticket stays where it is, so that two that find a dead holder want the same number.
 */
export async function withLock<T>(lock: Lock, work: () => Promise<T> | T): Promise<T> {
  const ticket = await acquire(lock);
  try {
    return await work();
  } finally {
    giveBack(ticket);
  }
}

/** The process that holds a lock; null where it is free. */
export function lockHolder(lock: Lock): ProcessIdentity | null {
  const holder = readIdentity(readSmall(ticketFile(lock, highest(lock))) ?? '');
  return holder !== null && isAlive(holder) ? holder : null;
}

async function acquire(lock: Lock): Promise<string> {
  let told = false;
  for (;;) {
    lock.signal?.throwIfAborted();
    const top = highest(lock);
    const holder = lockHolder(lock);
    if (holder === null) {
      if (claim(lock, top + 1)) return ticketFile(lock, top + 1);
    } else {
      if (!told) lock.onWait?.(holder);
      told = true;
      await sleep(AGAIN_MS);
    }
  }
}

function claim(lock: Lock, number: number): boolean {
  const draft = join(lock.folder, `.${lock.name}-${process.pid}-${randomBytes(4).toString('hex')}`);
  writeFileSync(draft, JSON.stringify(identify(process.pid)));
  try {
    linkSync(draft, ticketFile(lock, number));
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
  if (highest(lock) !== number) {
    // Others made and gave back higher ones meanwhile, and swept this number away.
    rmSync(ticketFile(lock, number), { force: true });
    return false;
  }
  for (const lower of numbers(lock)) if (lower < number) rmSync(ticketFile(lock, lower), { force: true });
  return true;
}

function giveBack(ticket: string): void {
  try {
    truncateSync(ticket);
  } catch {
    // The folder is gone, and the lock with it.
  }
}

function highest(lock: Lock): number {
  return Math.max(0, ...numbers(lock));
}

function numbers(lock: Lock): number[] {
  return readdirSync(lock.folder)
    .filter((file) => file.startsWith(`${lock.name}.`))
    .map((file) => Number(file.slice(lock.name.length + 1)))
    .filter(Number.isInteger);
}

function ticketFile(lock: Lock, number: number): string {
  return join(lock.folder, `${lock.name}.${number}`);
}
