import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.ts';
import { GraphUnavailable } from '../../src/graph/graph-failure.ts';
import { readStatus } from '../../src/graph/status.ts';
import { loadRecords } from '../../src/ingest/load.ts';
import type { Json } from '../gold/read-gold.ts';
import { openTestGraph } from './database.ts';
import { testResolver } from './matcher.ts';
import type { StandardPlan } from './records/plan.ts';
import { standardRecord } from './records/standard.ts';
import { family, security } from './samples.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph?.close());

test('a standard at fault is refused with the reason, and the others are loaded', async () => {
  const faulty = standardRecord({ ...family, code: 'X1', editionKey: 'x1' });
  const lost = { ...faulty, cards: faulty.cards.map((card) => ({ ...card, id: 'card:of-all' })) };
  const told: string[] = [];
  const results = await loadRecords(
    graph,
    [standardRecord(family), lost, standardRecord(security), standardRecord(family)],
    testResolver,
    { report: (result) => told.push(result.kind) },
  );
  expect(results).toMatchObject([
    { kind: 'loaded', file: 'Q87900002.txt', counts: { outcome: 'new' } },
    { kind: 'refused', file: 'X1.txt', standard: 'standard:X1', reason: { exitCode: 1 } },
    { kind: 'loaded', file: 'N80100001.txt', counts: { outcome: 'new' } },
    { kind: 'loaded', file: 'Q87900002.txt', counts: { outcome: 'unchanged' } },
  ]);
  expect(told).toEqual(['loaded', 'refused', 'loaded', 'loaded']);
  expect((await readStatus(graph)).counts.Standard).toBe(2);
});

test('a preview says what a load would do, and changes nothing', async () => {
  const [card, ...others] = family.cards;
  const corrected = standardRecord({
    ...family,
    cards: [{ ...card, name: 'Басқа маман' }, ...others],
  } as StandardPlan);
  const records = [
    standardRecord(family),
    corrected,
    standardRecord({ ...family, code: 'X2', editionKey: 'x2' }),
  ];
  const before = await readStatus(graph);
  const preview = await loadRecords(graph, records, testResolver, { isPreview: true });
  expect(preview).toMatchObject([
    { counts: { outcome: 'unchanged' } },
    { counts: { outcome: 'changed' } },
    { counts: { outcome: 'new' } },
  ]);
  expect(await readStatus(graph)).toEqual(before);
  const loaded = await loadRecords(graph, records, testResolver);
  const withoutRelease = ({ counts }: Json) => ({ ...counts, release: 0 });
  expect(loaded.map(withoutRelease)).toEqual(preview.map(withoutRelease));
});

test('a load that is stopped ends with the standard at which it is', async () => {
  const stopped = new AbortController();
  const results = await loadRecords(graph, [standardRecord(family), standardRecord(security)], testResolver, {
    signal: stopped.signal,
    report: () => stopped.abort(),
  });
  expect(results).toMatchObject([{ kind: 'loaded', file: 'Q87900002.txt' }]);
});

test('a database that is away ends the whole load', async () => {
  const away: Graph = {
    ...graph,
    write: () => Promise.reject(new GraphUnavailable('away', 'wait')),
  };
  await expect(
    loadRecords(away, [standardRecord(family), standardRecord(security)], testResolver),
  ).rejects.toBeInstanceOf(GraphUnavailable);
});
