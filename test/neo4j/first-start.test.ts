import { once } from 'node:events';
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { check, lease, path, remove, status } from '../../src/neo4j/index.ts';
import { beginHolder, javaProcesses } from './holder.ts';
import { newStore, requireBuild } from './home.ts';
import { until } from './until.ts';

const options = newStore();
const folder = path(options);

// Starts take 8 seconds each, and several times that where other work fills the machine.
jest.setTimeout(120_000);
beforeAll(requireBuild);
afterAll(() => remove(options));

test('a first start that was cut off everywhere at once does not spoil the store', async () => {
  const child = beginHolder(options);
  const ended = once(child, 'exit');
  await until('its first database is being made', () => existsSync(join(folder, 'data/databases/system')));
  const { pid, watcher } = await status(options);
  for (const process_ of [child.pid, watcher, pid]) process.kill(process_ ?? 0, 'SIGKILL');
  await ended;
  await until('Java is gone', () => javaProcesses(folder).length === 0);

  const held = await lease(options);
  await expect(check(held.bolt)).resolves.toBeUndefined();
  expect(javaProcesses(folder)).toHaveLength(1);
  expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
  await held.release();
  expect(javaProcesses(folder)).toEqual([]);
});

test('a password may begin with a hyphen, as one of 64 random ones does', async () => {
  const other = newStore();
  mkdirSync(path(other), { recursive: true });
  writeFileSync(join(path(other), 'password'), '-begins-with-a-hyphen');
  const held = await lease(other);
  await expect(check(held.bolt)).resolves.toBeUndefined();
  await held.release();
  await remove(other);
});
