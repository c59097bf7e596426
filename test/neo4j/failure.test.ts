import { mkdirSync } from 'node:fs';
import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { libraryOf } from '../../src/neo4j/fetch.ts';
import { lease, status } from '../../src/neo4j/index.ts';
import { requireBuild } from './home.ts';
import { java, newPlace, type Place } from './programs.ts';

let place: Place;
beforeAll(requireBuild);
beforeEach(() => {
  place = newPlace();
  mkdirSync(libraryOf(place.options.home), { recursive: true });
});
afterEach(() => place.remove());

/** A Java that tells its version, sets passwords, and then does this instead of running Neo4j. */
const server = (script: string) => `case "$*" in
  -version) ${java('17.0.15')} ;;
  *AdminTool*) exit 0 ;;
  *) ${script} ;;
esac`;

test('a Neo4j that dies three times before it answers is given up, with its last words', async () => {
  place.put('java', server("echo 'ERROR the store is broken'; exit 1"));
  await expect(lease(place.options)).rejects.toMatchObject({
    exitCode: 3,
    message: 'Neo4j could not be started: ERROR the store is broken',
    advice: expect.stringContaining('logs'),
  });
  expect(await status(place.options)).toMatchObject({ running: false, watcher: null, leases: [] });
});

test('a password that cannot be set is told without the password', async () => {
  place.put('java', `[ "$1" = -version ] || exit 7; ${java('17')}`);
  await expect(lease(place.options)).rejects.toMatchObject({
    message: expect.stringMatching(
      /^Neo4j could not be started: its first password could not be set \(.*\)$/,
    ),
  });
});

test('the waiting can be ended, and leaves nothing running', async () => {
  place.put('java', server('exec sleep 60'));
  const waiting = lease({ ...place.options, signal: AbortSignal.timeout(1000) });
  await expect(waiting).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(await status(place.options)).toMatchObject({ running: false, watcher: null, leases: [] });
});
