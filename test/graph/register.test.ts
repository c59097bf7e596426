import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { loadOccupationGroups } from '../../src/graph/load-occupation-groups.ts';
import { openTestGraph, wipe } from './database.ts';
import { dump } from './dump.ts';
import { loadStandard, withdrawStandard } from './loading.ts';
import { actRecord, replacementBy } from './records/act.ts';
import { standardRecord } from './records/standard.ts';
import { acts, family, security } from './samples.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(() => graph?.close());

async function actsInGraph(): Promise<unknown> {
  return await graph.read(
    {
      name: 'acts',
      text: `MATCH (act:LegalAct) RETURN act.id AS id, act.listed AS listed, act.titleKk AS title,
        act.citationCount AS citations ORDER BY id`,
      row: z.unknown(),
    },
    {},
  );
}

test('the register is loaded once, and a changed act is changed alone', async () => {
  expect(await loadActs(graph, acts)).toMatchObject({ created: 4, changed: 0, unchanged: 0, release: 1 });
  expect(await loadActs(graph, acts)).toMatchObject({ created: 0, changed: 0, unchanged: 4, release: 1 });
  const before = await dump(graph);
  const [first, ...others] = acts;
  if (!first) throw new Error('no act');
  const renamed = { ...first, titles: { kk: 'Жаңа атау' } };
  expect(await loadActs(graph, [renamed, ...others])).toMatchObject({ changed: 1, unchanged: 3, release: 2 });
  await loadActs(graph, acts);
  expect(await dump(graph)).toEqual(before);
});

test('acts may come after the standards that cite them', async () => {
  await loadActs(graph, acts);
  await loadStandard(graph, standardRecord(family));
  await loadStandard(graph, standardRecord(security));
  const actsFirst = await dump(graph);
  await wipe(graph);
  await loadStandard(graph, standardRecord(security));
  await loadActs(graph, acts.slice(0, 2));
  await loadStandard(graph, standardRecord(family));
  await loadActs(graph, acts);
  expect(await dump(graph)).toEqual(actsFirst);
});

test('an act that left the register stays as long as a citation names it', async () => {
  await loadActs(graph, acts);
  await loadStandard(graph, standardRecord(family));
  const [cited] = acts;
  if (!cited) throw new Error('no act');
  expect(await loadActs(graph, [])).toMatchObject({ deleted: 4 });
  expect(await actsInGraph()).toMatchObject([
    { id: cited.id, listed: false, title: cited.titles.kk, citations: 2 },
    { id: 'act:K2300000224', listed: false },
    { id: 'act:Z020000345_', listed: false },
  ]);
  await withdrawStandard(graph, 'Q87900002');
  expect(await actsInGraph()).toEqual([]);
});

test('acts that left the register go with whatever chain or round of replacements they are in', async () => {
  const name = (layer: number, side: number) => `act:Z99${String(layer).padStart(6, '0')}${side}_`;
  const layers = Array.from({ length: 60 }, (_, layer) => layer);
  const split = layers.flatMap((layer) =>
    [0, 1].map((side) =>
      actRecord(name(layer, side), `${layer} ${side}`, {
        replacedBy: [0, 1].map((next) => replacementBy(name((layer + 1) % layers.length, next))),
      }),
    ),
  );
  await loadActs(graph, [...acts, ...split]);
  expect(await loadActs(graph, acts)).toMatchObject({ deleted: 120 });
  expect(await actsInGraph()).toHaveLength(acts.length);
  const held = actRecord('act:Z980000001_', 'held', { replacedBy: [replacementBy(name(0, 0))] });
  await loadActs(graph, [...acts, ...split, held]);
  await loadActs(graph, [...acts, held]);
  expect(await actsInGraph()).toHaveLength(acts.length + 1 + split.length);
  await loadActs(graph, acts);
  expect(await actsInGraph()).toHaveLength(acts.length);
});

test('groups of the classification are there while it lists them or an occupation stands in them', async () => {
  const groups = [
    { code: '2', nameEn: 'Professionals' },
    { code: '26', nameEn: 'Legal, social and cultural professionals' },
    { code: '2635', nameEn: 'Social work and counselling professionals' },
  ];
  expect(await loadOccupationGroups(graph, groups)).toMatchObject({ created: 3, release: 1 });
  expect(await loadOccupationGroups(graph, groups)).toMatchObject({ unchanged: 3, release: 1 });
  const empty = await dump(graph);
  await loadStandard(graph, standardRecord(family));
  await withdrawStandard(graph, 'Q87900002');
  expect(await dump(graph)).toEqual(empty);
  await loadStandard(graph, standardRecord(family));
  expect(await loadOccupationGroups(graph, [])).toMatchObject({ deleted: 3 });
  const chain = await graph.read(
    {
      name: 'chain',
      text: `MATCH (:Occupation {code: '2635-6-005'})-[:IN_GROUP]->(group)-[:PART_OF*0..5]->(above)
        RETURN above.code AS code, above.nameEn AS name ORDER BY size(code) DESC`,
      row: z.unknown(),
    },
    {},
  );
  expect(chain).toEqual(['2635-6', '2635', '263', '26', '2'].map((code) => ({ code, name: null })));
  await withdrawStandard(graph, 'Q87900002');
  expect(await dump(graph)).toEqual([]);
});
