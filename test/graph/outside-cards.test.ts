import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { openTestGraph, wipe } from './database.ts';
import { dump } from './dump.ts';
import { loadStandard, rebuildDerived, withdrawStandard } from './loading.ts';
import { standardRecord } from './records/standard.ts';
import { acts, family, security } from './samples.ts';

const [familyCode, socialCode, , rules] = acts.map(({ id }) => id);
const [one, other] = [
  standardRecord({ ...family, scopeActs: [familyCode ?? '', rules ?? ''] }),
  standardRecord({ ...security, scopeActs: [socialCode ?? ''] }),
];

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(() => graph?.close());

async function counts(): Promise<readonly unknown[]> {
  return await graph.read(
    {
      name: 'mentions',
      text: `MATCH (act:LegalAct) OPTIONAL MATCH (act)<-[edge:CITES_OUTSIDE_CARDS]-(standard)
        WITH act, standard.code + ' ' + edge.citations AS edge ORDER BY act.id, edge
        RETURN act.id AS id, collect(edge) AS edges, act.outsideCitationCount AS outside, act.cardCount AS cards,
          act.mentioningStandardCount AS standards, COLLECT { MATCH (c:Citation {id: act.firstCitation}) RETURN c.role }[0] AS first`,
      row: z.object({}).catchall(z.unknown()),
    },
    {},
  );
}

const both = [
  { id: familyCode, edges: ['Q87900002 1'], outside: 1, cards: 4, standards: 2, first: 'knowledge' },
  { id: socialCode, edges: ['N80100001 1'], outside: 1, cards: 1, standards: 2, first: 'experience' },
  { id: rules, edges: ['Q87900002 1'], outside: 1, cards: 1, standards: 2, first: 'knowledge' },
  { id: 'act:Z020000345_', edges: [], outside: 0, cards: 1, standards: 1, first: 'knowledge' },
];

test('what is cited outside cards is counted for each act, beside what is in cards', async () => {
  await loadActs(graph, acts);
  await loadStandard(graph, one);
  await loadStandard(graph, other);
  expect(await counts()).toEqual(both);
  await withdrawStandard(graph, 'N80100001');
  expect((await counts()).slice(1, 3)).toEqual([
    { id: socialCode, edges: [], outside: 0, cards: 1, standards: 1, first: 'experience' },
    { id: rules, edges: ['Q87900002 1'], outside: 1, cards: 0, standards: 1, first: 'scope' },
  ]);
});

test('rebuilt equals incremental, and acts may come after the standards', async () => {
  await loadStandard(graph, other);
  await loadStandard(graph, one);
  await loadActs(graph, acts);
  expect(await counts()).toEqual(both);
  const incremental = await dump(graph);
  await graph.write((transaction) =>
    transaction.run(
      {
        name: 'spoil',
        text: "MATCH (act:LegalAct) SET act.firstCitation = '', act.outsideCitationCount = 9 WITH act MATCH (act)<-[edge:CITES_OUTSIDE_CARDS]-() DELETE edge",
        row: z.unknown(),
      },
      {},
    ),
  );
  await rebuildDerived(graph);
  expect(await dump(graph)).toEqual(incremental);
});
