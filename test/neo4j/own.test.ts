import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import neo4j from 'neo4j-driver';
import { KasipError } from '../../src/model/kasip-error.ts';
import { type Bolt, check, lease, path, remove, start, status, stop } from '../../src/neo4j/index.ts';
import { type Holder, javaProcesses, startHolder } from './holder.ts';
import { newStore, requireBuild } from './home.ts';
import { until } from './until.ts';

const options = newStore();
const folder = path(options);

// Starts take 8 seconds each, and several times that where other work fills the machine.
jest.setTimeout(120_000);
beforeAll(requireBuild);
afterAll(() => remove(options));

/** One life of one store; each test goes on where the one before it ended, since each start takes seconds. */
describe('a Neo4j of one’s own', () => {
  let first: Holder;
  let second: Holder;

  test('is shared by two processes', async () => {
    [first, second] = await Promise.all([startHolder(options), startHolder(options)]);
    expect(second.bolt).toEqual(first.bolt);
    expect(javaProcesses(folder)).toHaveLength(1);
    const { leases, ...now } = await status(options);
    expect(new Set(leases)).toEqual(new Set([first.pid, second.pid]));
    expect(now).toMatchObject({ running: true, uri: first.bolt.uri, stays: false, fetched: true, folder });
  });

  test('can be written to', async () => {
    await expect(run(first.bolt, 'CREATE (:Kept) RETURN 1 AS n')).resolves.toBe(1);
  });

  test('goes on when one of them ends', async () => {
    await first.release();
    await expect(check(second.bolt)).resolves.toBeUndefined();
  });

  test('refuses a wrong password, in words', async () => {
    const wrong = check({ ...second.bolt, password: 'wrong' });
    await expect(wrong).rejects.toThrow(KasipError);
    await expect(wrong).rejects.toMatchObject({
      exitCode: 3,
      message: `Neo4j at ${second.bolt.uri} refused the user name or the password.`,
      advice: expect.stringContaining('NEO4J_PASSWORD'),
    });
  });

  test('has no other database, and says so', async () => {
    await expect(check({ ...second.bolt, database: 'other' })).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('has no database "other"'),
    });
  });

  test('comes back under the same address, with its data, after SIGKILL', async () => {
    const [java = 0] = javaProcesses(folder);
    process.kill(java, 'SIGKILL');
    await until('Bolt is away', () => failsToAnswer(second.bolt));
    await until('Bolt answers again', async () => !(await failsToAnswer(second.bolt)));
    expect(javaProcesses(folder)).not.toContain(java);
    await expect(run(second.bolt, 'MATCH (k:Kept) RETURN count(k) AS n')).resolves.toBe(1);
  });

  test('is taken over, not started twice, after SIGKILL of its watcher', async () => {
    const before = javaProcesses(folder);
    const { watcher } = await status(options);
    process.kill(watcher ?? 0, 'SIGKILL');
    const third = await lease(options);
    expect(third.bolt).toEqual(second.bolt);
    await until('there is a new watcher', async () => {
      const now = (await status(options)).watcher;
      return now !== null && now !== watcher;
    });
    expect(javaProcesses(folder)).toEqual(before);
    await third.release();
    await third.release();
    expect(javaProcesses(folder)).toEqual(before);
  });

  test('ends when its only holder is killed', async () => {
    await second.kill();
    await until('no Java process is left', () => javaProcesses(folder).length === 0, 10_000);
    await until('no watcher is left', async () => (await status(options)).watcher === null, 5000);
    expect(await stop(options)).toBe(false);
  });

  test('stays without leases when it was asked to', async () => {
    const bolt = await start(options);
    expect(await status(options)).toMatchObject({ running: true, stays: true, leases: [], uri: bolt.uri });
    const held = await lease(options);
    expect(held.bolt).toEqual(bolt);
    await held.release();
    await expect(check(bolt)).resolves.toBeUndefined();
  });

  test('is not stopped under those who use it, but when the last of them ends', async () => {
    const held = await lease(options);
    await expect(stop(options)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('used'),
    });
    await held.release();
    expect(await status(options)).toMatchObject({ running: false, watcher: null, leases: [] });
    expect(javaProcesses(folder)).toEqual([]);
  });

  test('is removed with all that it kept', async () => {
    expect(existsSync(join(folder, 'data'))).toBe(true);
    await remove(options);
    expect(existsSync(folder)).toBe(false);
  });
});

async function failsToAnswer(bolt: Bolt): Promise<boolean> {
  return check(bolt).then(
    () => false,
    () => true,
  );
}

async function run(bolt: Bolt, query: string): Promise<number> {
  const driver = neo4j.driver(bolt.uri, neo4j.auth.basic(bolt.user, bolt.password), {
    disableLosslessIntegers: true,
  });
  try {
    return (await driver.executeQuery(query)).records[0]?.get('n');
  } finally {
    await driver.close();
  }
}
