import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { loadStandard } from '../../src/graph/load.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { loadProvisions } from '../../src/graph/load-provisions.ts';
import { rebuildDerived } from '../../src/graph/rebuild-derived.ts';
import { withdrawStandard } from '../../src/graph/withdraw.ts';
import { openTestGraph, wipe } from './database.ts';
import { dump } from './dump.ts';
import { expectedDerived } from './expected-derived.ts';
import { randomPlan, seededRandom } from './random-plans.ts';
import { type StandardPlan, standardRecord } from './records.ts';
import { acts, contents, family, security } from './samples.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(() => graph?.close());

/** The derived edges of the graph, a line each. */
async function derived(): Promise<readonly string[]> {
  return (await dump(graph)).filter((line) =>
    /^[^(].* -(REQUIRES|CITES|RELATED_TO|REFERS_TO|NAMES_PROVISION)->/u.test(line),
  );
}

test('what is derived is what a slow simple count says', async () => {
  await loadActs(graph, acts);
  const records = [standardRecord(family), standardRecord(security)];
  for (const record of records) await loadStandard(graph, record);
  const found = await derived();
  expect(found).toEqual(expectedDerived(records, acts));
  expect(found.length).toBeGreaterThan(30);
});

test('rebuilt equals incremental', async () => {
  await loadActs(graph, acts);
  await loadProvisions(graph, contents);
  await loadStandard(graph, standardRecord(family));
  await loadStandard(graph, standardRecord(security));
  const incremental = await dump(graph);
  await rebuildDerived(graph);
  expect(await dump(graph)).toEqual(incremental);
});

test.each([
  'MATCH ()-[edge:REQUIRES|CITES|RELATED_TO|REFERS_TO|CURRENT_EDITION|OF_OCCUPATION|AT_LEVEL]->() DELETE edge',
  'MATCH (node:Concept|LegalAct) SET node.professionCount = 99',
  "MATCH (profession:Profession) SET profession.nameKk = 'басқа', profession.sortKey = ''",
  'MATCH ()-[edge:NAMES_PROVISION]->() DELETE edge',
  'MATCH (act:LegalAct)-[:HAS_PROVISION]->(node) SET node.citationCount = 99, act.provisionCitationCount = 99',
  "MATCH (act:LegalAct) CREATE (act)-[:HAS_PROVISION]->(:Provision {id: 'act:stray/' + act.id, listed: false})",
  "CREATE (concept:Concept {id: 'skill:stray'})-[:CITES {citations: 1}]->(:LegalAct {id: 'act:stray', listed: false})",
])('rebuilding mends what was lost or spoilt: %s', async (text) => {
  await loadActs(graph, acts);
  await loadProvisions(graph, contents);
  await loadStandard(graph, standardRecord(family));
  await loadStandard(graph, standardRecord(security));
  const whole = await dump(graph);
  await graph.write((transaction) => transaction.run({ name: 'spoil', text, row: z.unknown() }, {}));
  expect(await dump(graph)).not.toEqual(whole);
  await rebuildDerived(graph);
  expect(await dump(graph)).toEqual(whole);
});

test(`loads, corrections and withdrawals in any order leave what loading the rest alone leaves (SEED=${seed})`, async () => {
  const random = seededRandom(seed);
  const standing = new Map<string, StandardPlan>();
  for (let step = 0; step < 25; step++) {
    const code = `S${Math.floor(random() * 3)}`;
    const version = 1 + Math.floor(random() * 2);
    if (step === 10) await loadActs(graph, acts);
    if (step === 5 || step === 15) await loadProvisions(graph, contents);
    if (random() < 0.15) {
      await withdrawStandard(graph, code);
      for (const key of standing.keys()) if (key.startsWith(code)) standing.delete(key);
    } else {
      const plan = randomPlan(random, code, version);
      standing.set(`${code}-${version}`, plan);
      await loadStandard(graph, standardRecord(plan));
    }
    if (step % 8 === 7) {
      const incremental = await dump(graph);
      await rebuildDerived(graph);
      expect(await dump(graph)).toEqual(incremental);
    }
  }
  const grown = await dump(graph);
  const records = [...standing.values()].map(standardRecord);
  expect(await derived()).toEqual(expectedDerived(records, acts));
  await wipe(graph);
  await loadActs(graph, acts);
  await loadProvisions(graph, contents);
  for (const record of records.reverse()) await loadStandard(graph, record);
  expect(await dump(graph)).toEqual(grown);
});
