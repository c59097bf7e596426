import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { loadProvisions } from '../../src/graph/load-provisions.ts';
import { openTestGraph, wipe } from './database.ts';
import { dump } from './dump.ts';
import { loadStandard, withdrawStandard } from './loading.ts';
import { contentsRecord } from './records/contents.ts';
import { standardRecord } from './records/standard.ts';
import { acts, contents, family, security } from './samples.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(() => graph?.close());

const familyRecord = standardRecord(family);
const securityRecord = standardRecord(security);

/** Each provision with what it stands in, whether it is listed, and how many mentions count. */
async function provisions(): Promise<readonly string[]> {
  const rows = await graph.read(
    {
      name: 'provisions',
      text: `MATCH (act:LegalAct)-[:HAS_PROVISION]->(n:Provision)
        OPTIONAL MATCH (n)-[:PART_OF]->(parent)
        RETURN n.id + coalesce(' < ' + split(parent.id, '/')[1], '') + CASE n.listed WHEN true THEN '' ELSE ' cited only' END
          + CASE n.citationCount WHEN 0 THEN '' ELSE ' x' + toString(n.citationCount) END AS line
        ORDER BY act.id, n.sortKey`,
      row: z.object({ line: z.string() }),
    },
    {},
  );
  return rows.map(({ line }) => line);
}

async function loadAll(): Promise<void> {
  await loadActs(graph, acts);
  await loadProvisions(graph, contents);
  await loadStandard(graph, familyRecord);
  await loadStandard(graph, securityRecord);
}

test('a citation of an article lands on it; one that no register lists is there while it is cited', async () => {
  await loadAll();
  expect(await provisions()).toEqual([
    'act:K1100000518/part:general',
    'act:K1100000518/section:4 < part:general',
    'act:K1100000518/chapter:16 < section:4',
    'act:K1100000518/article:119 < chapter:16',
    'act:K1100000518/article:120 < chapter:16 x2',
    'act:K1100000518/chapter:17 < section:4',
    'act:K1100000518/article:123 < chapter:17',
    'act:K1100000518/article:2 cited only',
    'act:K1100000518/article:300 cited only x1',
    'act:P1200000382/chapter:1',
    'act:P1200000382/paragraph:1 < chapter:1',
    'act:P1200000382/paragraph:3 < chapter:1 x1',
  ]);
  const counts = await graph.read(
    {
      name: 'counts',
      text: `MATCH (act:LegalAct) WHERE act.provisionCitationCount > 0
        RETURN act.id AS id, act.citationCount AS citations, act.provisionCitationCount AS naming ORDER BY id`,
      row: z.unknown(),
    },
    {},
  );
  expect(counts).toEqual([
    { id: 'act:K1100000518', citations: 5, naming: 3 },
    { id: 'act:P1200000382', citations: 1, naming: 1 },
  ]);
  await withdrawStandard(graph, 'Q87900002');
  await withdrawStandard(graph, 'N80100001');
  expect((await provisions()).filter((line) => / x|only/u.test(line))).toEqual([]);
});

test('acts, their contents and standards in any order leave the same graph', async () => {
  await loadAll();
  const whole = await dump(graph);
  const steps = [
    () => loadActs(graph, acts),
    () => loadProvisions(graph, contents),
    () => loadStandard(graph, familyRecord),
    () => loadStandard(graph, securityRecord),
  ];
  for (const order of [
    [2, 3, 0, 1],
    [2, 0, 3, 1],
    [1, 2, 0, 1, 3, 0],
    [0, 3, 1, 2, 1],
  ]) {
    await wipe(graph);
    for (const index of order) await steps[index]?.();
    expect(await dump(graph)).toEqual(whole);
  }
});

test('contents are written once, and those that changed alone', async () => {
  await loadAll();
  const before = await dump(graph);
  expect(await loadProvisions(graph, contents)).toMatchObject({ created: 0, changed: 0, unchanged: 2 });
  const [code, decree] = contents;
  if (!code || !decree) throw new Error('no contents');
  const shorter = contentsRecord(code.act, ['section:4', 'article:121 section:4'], { state: 'partial' });
  expect(await loadProvisions(graph, [shorter, decree])).toMatchObject({ changed: 1, unchanged: 1 });
  expect((await provisions()).slice(0, 5)).toEqual([
    'act:K1100000518/section:4',
    'act:K1100000518/article:121 < section:4',
    'act:K1100000518/article:2 cited only',
    'act:K1100000518/article:120 cited only x2',
    'act:K1100000518/article:300 cited only x1',
  ]);
  await loadProvisions(graph, contents);
  expect(await dump(graph)).toEqual(before);
});

test('an act that changes keeps its contents; one that leaves the register has only what is cited', async () => {
  await loadAll();
  const before = await dump(graph);
  const [first, ...others] = acts;
  if (!first) throw new Error('no act');
  await loadActs(graph, [{ ...first, titles: { kk: 'Жаңа атау' } }, ...others]);
  expect(await loadProvisions(graph, contents)).toMatchObject({ changed: 0, unchanged: 2 });
  await loadActs(graph, acts);
  expect(await dump(graph)).toEqual(before);
  await loadActs(graph, []);
  expect(await loadProvisions(graph, contents)).toMatchObject({ deleted: 2, unchanged: 0 });
  expect(await provisions()).toEqual([
    'act:K1100000518/article:2 cited only',
    'act:K1100000518/article:120 cited only x2',
    'act:K1100000518/article:300 cited only x1',
    'act:P1200000382/paragraph:3 cited only x1',
  ]);
  await loadActs(graph, acts);
  await loadProvisions(graph, contents);
  expect(await dump(graph)).toEqual(before);
});

test('a paragraph alone is none of an act with articles', async () => {
  const [card, ...cards] = family.cards;
  if (!card) throw new Error('no card');
  const named = { ...card, experienceActs: ['act:K2300000224/paragraph:3'] };
  await loadActs(graph, acts);
  await loadStandard(graph, standardRecord({ ...family, cards: [named, ...cards] }));
  expect(await provisions()).toEqual([
    'act:K1100000518/article:2 cited only',
    'act:K1100000518/article:120 cited only x1',
  ]);
});

test('many acts with many articles are written in portions', async () => {
  const ids = Array.from({ length: 60 }, (_, index) => `act:Z${String(index).padStart(9, '0')}_`);
  await loadActs(
    graph,
    ids.map((id) => ({ ...(acts[0] as (typeof acts)[number]), id })),
  );
  const articles = Array.from({ length: 150 }, (_, index) => `article:${index + 1} chapter:1`);
  const many = ids.map((id) => contentsRecord(id, ['chapter:1', ...articles]));
  const { created, release } = await loadProvisions(graph, many);
  expect({ created, release }).toEqual({ created: 60, release: 3 });
  expect(await provisions()).toHaveLength(60 * 151);
  expect(await loadProvisions(graph, many)).toMatchObject({ created: 0, unchanged: 60, release: 3 });
  expect(await loadProvisions(graph, [])).toMatchObject({ deleted: 60, release: 5 });
  expect(await provisions()).toEqual([]);
});
