import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { withLock } from '../../src/neo4j/lock.ts';
import { identify } from '../../src/neo4j/process-identity.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kasip-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const lock = (onWait = () => {}) => ({ folder, name: 'lock', onWait });

test('only one at a time is inside, and each gets its turn', async () => {
  let inside = 0;
  let turns = 0;
  const work = async () => {
    inside += 1;
    expect(inside).toBe(1);
    await sleep(5);
    inside -= 1;
    turns += 1;
  };
  await Promise.all(Array.from({ length: 10 }, () => withLock(lock(), work)));
  expect(turns).toBe(10);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('is given back when the work fails', async () => {
  await expect(withLock(lock(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  await expect(withLock(lock(), () => 'yes')).resolves.toBe('yes');
});

test('of a dead process is taken over without waiting', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(join(folder, 'lock.7'), JSON.stringify({ pid, started: 'long ago' }));
  let waited = false;
  const onWait = () => {
    waited = true;
  };
  await expect(withLock(lock(onWait), () => 'in')).resolves.toBe('in');
  expect(waited).toBe(false);
  expect(readdirSync(folder)).toEqual(['lock.8']);
});

test('of a dead process whose id lives on in another is taken over too', async () => {
  writeFileSync(
    join(folder, 'lock.1'),
    JSON.stringify({ pid: process.pid, started: 'before the last boot' }),
  );
  await expect(withLock(lock(), () => 'in')).resolves.toBe('in');
});

test('of a live process is waited for, until the signal', async () => {
  writeFileSync(join(folder, 'lock.1'), JSON.stringify(identify(process.ppid)));
  const told: number[] = [];
  const waiting = withLock(
    { ...lock(), onWait: ({ pid }) => told.push(pid), signal: AbortSignal.timeout(200) },
    () => 'in',
  );
  await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(told).toEqual([process.ppid]);
});
