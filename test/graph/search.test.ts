import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { loadOccupationGroups } from '../../src/graph/load-occupation-groups.ts';
import { loadProvisions } from '../../src/graph/load-provisions.ts';
import type { Query } from '../../src/graph/query.ts';
import { searchCounts, searchPage } from '../../src/graph/read/search.ts';
import { type SearchTerms, searchQuery } from '../../src/graph/read/search-query.ts';
import { openTestGraph, wipe } from './database.ts';
import { dump } from './dump.ts';
import { loadStandard, rebuildDerived, withdrawStandard } from './loading.ts';
import { standardRecord } from './records/standard.ts';
import { acts, contents, corrected, family, security } from './samples.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(() => graph?.close());

const groups = [{ code: '2635', nameEn: 'Social work and counselling professionals' }];

async function loadAll(): Promise<void> {
  await loadActs(graph, acts);
  await loadOccupationGroups(graph, groups);
  await loadProvisions(graph, contents);
  for (const plan of [family, security]) await loadStandard(graph, standardRecord(plan));
}

const ids = (name: string, match: string): Query<object, { id: string }> => ({
  name,
  text: `MATCH (n:${match} RETURN n.id AS id ORDER BY id`,
  row: z.object({ id: z.string() }),
});
const entries = ids('entries', 'SearchEntry)');
/** All that has a name or a code: what a search can find. */
const things = ids(
  'things',
  `Profession|Occupation|OccupationGroup|Standard|Concept|LegalAct|Provision)
    WHERE NOT n:Provision OR n.headingKk IS NOT NULL OR n.headingRu IS NOT NULL`,
);

const everything: SearchTerms = {
  words: [],
  small: new Set(),
  language: null,
  kinds: null,
  levels: null,
  standard: null,
};

async function found(...words: readonly string[]): Promise<readonly string[]> {
  const query = searchQuery({ ...everything, words }, 0);
  const start = { afterKey: Number.MAX_SAFE_INTEGER, afterId: '' };
  const [page] = await graph.read(searchPage, { query, window: 100, limit: 100, ...start });
  return (page?.items ?? []).map(({ id }) => id);
}

test('all that has a name is searched, and nothing else, whatever was loaded, corrected and withdrawn', async () => {
  const agree = async () => expect(await graph.read(entries, {})).toEqual(await graph.read(things, {}));
  await loadAll();
  await agree();
  expect((await graph.read(entries, {})).length).toBeGreaterThan(30);
  await loadStandard(graph, standardRecord(corrected(family, 'сирек кездесетін')));
  await agree();
  await withdrawStandard(graph, standardRecord(security).id);
  await agree();
  await loadProvisions(graph, []);
  await loadOccupationGroups(graph, []);
  await agree();
  await withdrawStandard(graph, standardRecord(family).id);
  await loadActs(graph, []);
  await agree();
  expect(await graph.read(entries, {})).toEqual([]);
});

test('what is loaded is found as soon as it is there, and what is gone is not', async () => {
  await loadAll();
  const [name] = (await graph.read(ids('standards', 'Standard)'), {})).map(({ id }) => id);
  const code = standardRecord(family).code?.toLowerCase() ?? '';
  const [before] = await found(code);
  expect(before).toBe(standardRecord(family).id);
  await withdrawStandard(graph, standardRecord(family).id);
  expect(await found(code)).toEqual([]);
  expect(name).toBeDefined();
});

test('a graph from before is searched once it is rebuilt', async () => {
  await loadAll();
  const whole = await dump(graph);
  await graph.write((transaction) =>
    transaction.run({ name: 'forget', text: 'MATCH (n:SearchEntry) DELETE n', row: z.unknown() }, {}),
  );
  await rebuildDerived(graph);
  expect(await dump(graph)).toEqual(whole);
});

test('as many are counted as are asked for, and the best are looked at', async () => {
  await graph.write((transaction) =>
    transaction.run(
      {
        name: 'manyEntries',
        text: `UNWIND range(1, 12000) AS i CREATE (:SearchEntry {id: 'skill:' + i, kind: 'skill', textsKk: ['жиі'],
          textsRu: [], textsEn: [], codes: [], uses: i % 3, tokens: 'Nжии_kkk Wжии_kkk Sжии_kkk Kskill_' +
          CASE WHEN i % 3 > 0 THEN ' P1_' ELSE '' END})`,
        row: z.unknown(),
      },
      {},
    ),
  );
  const query = searchQuery({ ...everything, words: ['жии'] }, 0);
  expect(await graph.read(searchCounts, { queries: [query], most: 10_001 })).toEqual([
    { query, found: 10_001 },
  ]);
  const seen: { id: string; key: number }[] = [];
  let after = { afterKey: Number.MAX_SAFE_INTEGER, afterId: '' };
  for (;;) {
    const [page] = await graph.read(searchPage, { query, window: 10_000, limit: 900, ...after });
    const last = page?.items.at(-1);
    if (!last) break;
    seen.push(...(page?.items ?? []));
    after = { afterKey: last.key, afterId: last.id };
  }
  expect(new Set(seen.map(({ id }) => id)).size).toBe(10_000);
  const sorted = seen.toSorted((one, other) => other.key - one.key || (one.id < other.id ? -1 : 1));
  expect(seen).toEqual(sorted);
  expect(new Set(seen.slice(0, 8_000).map(({ key }) => key % 16))).toEqual(new Set([1, 2]));
});
