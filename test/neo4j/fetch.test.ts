import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fetchNeo4j, libraryOf } from '../../src/neo4j/fetch.ts';
import { readDownload } from '../../src/neo4j/fetch-progress.ts';
import { lease } from '../../src/neo4j/index.ts';
import { NEO4J_VERSION } from '../../src/neo4j/version.ts';
import { java, newPlace, type Place } from './programs.ts';

let place: Place;
beforeEach(() => {
  place = newPlace();
});
afterEach(() => place.remove());

/** A Maven that takes a moment, brings one jar, and counts how often it was called. */
const maven = () => `echo called >> '${place.root}/calls'; sleep 0.3
  mkdir lib; touch lib/neo4j-${NEO4J_VERSION}.jar`;

describe('what is missing is told with what to do', () => {
  test.each([
    ['no Java', null, null, 'Java was not found', 'Install Java 17'],
    ['an old Java', java('11.0.2'), null, 'is Java 11', 'Install Java 17'],
    ['a very old Java', java('1.8.0_402'), null, 'is Java 8', 'Install Java 17'],
    ['a Java that fails', 'exit 1', null, 'failed', 'Install Java 17'],
    ['no Maven', java('17.0.15'), null, 'Maven was not found', 'NEO4J_URI'],
    [
      'no network',
      java('21'),
      fail('Could not transfer x: Unknown host a.b'),
      'cannot reach',
      'Check the network',
    ],
    ['a full disk', java('21'), fail('x.jar: No space left on device'), 'disk is full', 'Free some space'],
    ['a closed folder', java('21'), fail('x.jar (Permission denied)'), 'cannot be written', 'KASIP_HOME'],
    ['anything else', java('21'), fail('the sky fell'), 'Maven says: the sky fell', 'compose.yaml'],
    ['a Maven that brings nothing', java('21'), 'exit 0', 'did not bring Neo4j', 'compose.yaml'],
  ])('%s', async (_, javaScript, mavenScript, message, advice) => {
    if (javaScript !== null) place.put('java', javaScript);
    if (mavenScript !== null) place.put('mvn', mavenScript);
    await expect(lease(place.options)).rejects.toMatchObject({
      name: 'KasipError',
      exitCode: 3,
      message: expect.stringContaining(message),
      advice: expect.stringContaining(advice),
    });
    expect(existsSync(libraryOf(place.options.home))).toBe(false);
    expect(remains()).toEqual([]);
  });

  test('a data folder that cannot be made', async () => {
    place.put('java', java('17'));
    writeFileSync(place.options.home, 'a file stands in the way');
    await expect(lease(place.options)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('cannot be written'),
    });
  });
});

test('of several one fetches, and the others wait and say so', async () => {
  place.put('mvn', maven());
  const libraries = await Promise.all([1, 2, 3].map(() => fetchNeo4j(place.options)));
  expect(new Set(libraries)).toEqual(new Set([libraryOf(place.options.home)]));
  expect(readFileSync(join(place.root, 'calls'), 'utf8')).toBe('called\n');
  expect(place.told.filter((message) => message.includes('waiting for it'))).toHaveLength(2);
});

test('once fetched, Maven is not needed again', async () => {
  place.put('mvn', maven());
  await fetchNeo4j(place.options);
  place.put('mvn', 'exit 1');
  await expect(fetchNeo4j(place.options)).resolves.toBe(libraryOf(place.options.home));
});

test('what a killed fetch left does not count, and is swept away by the next', async () => {
  place.put('mvn', 'mkdir lib; touch lib/half.jar; exec sleep 10');
  const signal = AbortSignal.timeout(300);
  await expect(fetchNeo4j({ ...place.options, signal })).rejects.toMatchObject({ name: 'TimeoutError' });
  place.put('mvn', maven());
  const library = await fetchNeo4j(place.options);
  expect(readdirSync(library)).toEqual([`neo4j-${NEO4J_VERSION}.jar`]);
  expect(remains()).toEqual([]);
});

test('a download line of Maven', () => {
  const line =
    '[INFO] Downloaded from central: https://example.org/org/neo4j/a/1/a-1.jar (553 kB at 409 kB/s)';
  expect(readDownload(line)).toEqual({ path: 'https://example.org/org/neo4j/a/1/a-1.jar', megabytes: 0.553 });
  expect(readDownload('[INFO] BUILD SUCCESS')).toBeNull();
});

function fail(message: string): string {
  return `echo '[ERROR] ${message}'; exit 1`;
}

function remains(): string[] {
  const folder = join(place.options.home, 'neo4j');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('draft-')) : [];
}
