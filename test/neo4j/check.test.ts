import { createServer } from 'node:net';
import { expect, test } from '@jest/globals';
import { check, lease } from '../../src/neo4j/index.ts';
import { isRecentEnough } from '../../src/neo4j/neo4j-version.ts';
import { newPlace } from './programs.ts';

const bolt = (uri: string) => ({ uri, user: 'neo4j', password: 'secret', database: 'neo4j' });

test('nobody listens', async () => {
  await expect(check(bolt(`bolt://127.0.0.1:${await freePort()}`))).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringContaining('does not answer'),
    advice: expect.stringContaining('NEO4J_URI'),
  });
});

test('no address at all', async () => {
  await expect(check(bolt('localhost:7687'))).rejects.toMatchObject({ exitCode: 2 });
});

test.each([
  ['5.26.0', true],
  ['5.26.30', true],
  ['5.27-aura', true],
  ['2025.01.0', true],
  ['5.25.1', false],
  ['4.4.40', false],
  ['unknown', false],
])('version %s: %s', (version, expected) => {
  expect(isRecentEnough(version)).toBe(expected);
});

test('a store has a plain name', async () => {
  const place = newPlace();
  await expect(lease({ ...place.options, store: '../x' })).rejects.toMatchObject({ exitCode: 2 });
  place.remove();
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? (address?.port ?? 0) : 0));
    });
  });
}
