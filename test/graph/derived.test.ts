import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';

import { loadActs } from '../../src/graph/load-acts.ts';
import { loadProvisions } from '../../src/graph/load-provisions.ts';
import type { Query } from '../../src/graph/query.ts';
import { stateStandard } from '../../src/graph/state.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { openTestGraph, wipe } from './database.ts';
import { dump } from './dump.ts';
import { expectedConcepts } from './expected-concepts.ts';
import { expectedCounts } from './expected-counts.ts';
import { expectedDerived } from './expected-derived.ts';
import { loadStandard, rebuildDerived, withdrawStandard } from './loading.ts';
import { pageKeysOf, withoutPageKeys } from './page-keys.ts';
import { randomPlan, seededRandom } from './random-plans.ts';
import type { StandardPlan } from './records/plan.ts';
import { standardRecord } from './records/standard.ts';
import { acts, contents, family, security } from './samples.ts';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(() => graph?.close());

const types = 'REQUIRES|CITES|RESTS_ON|HAS_SKILL_WITHOUT_KNOWLEDGE|RELATED_TO|REFERS_TO|NAMES_PROVISION';
const edges = new RegExp(`^[^(].* -(${types})->`, 'u');

/** The concept of each wording as the graph has it. */
async function expectConcepts(records: readonly StandardRecord[]): Promise<void> {
  const text =
    'MATCH (n:Wording)-[:WORDING_OF]->(c:Concept) RETURN n.id AS wording, c.id AS concept ORDER BY wording';
  const row = z.object({ wording: z.string(), concept: z.string() });
  const found = await graph.read({ name: 'concepts', text, row }, {});
  const expected = [...expectedConcepts(records)].map(([wording, concept]) => ({ wording, concept }));
  expect(found).toEqual(expected.sort((one, other) => (one.wording < other.wording ? -1 : 1)));
}

/** The derived edges of the graph, a line each. */
async function derived(): Promise<readonly string[]> {
  return (await dump(graph)).filter((line) => edges.test(line));
}

const properties = z.record(z.string(), z.unknown());
const nodes = (label: string): Query<object, { properties: Record<string, unknown> }> => ({
  name: `all ${label}`,
  text: `MATCH (node:${label}) RETURN properties(node) AS properties`,
  row: z.object({ properties }),
});

/** Each node of the graph has the counts that are expected of it, and no node has any that is not. */
async function expectCounts(records: readonly StandardRecord[]): Promise<void> {
  const expected = expectedCounts(records, acts);
  for (const [label, counts] of [
    ['LegalAct', expected.acts],
    ['Standard', expected.standards],
    ['Skill', expected.skills],
  ] as const) {
    const found = (await graph.read(nodes(label), {})).map(({ properties }) => properties);
    for (const node of found) expect(node).toMatchObject(counts[String(node.id)] ?? {});
    expect(found.map(({ id }) => id).filter((id) => !(String(id) in counts))).toEqual(
      label === 'Skill' ? found.filter(isUnused).map(({ id }) => id) : [],
    );
  }
}

/** A skill of which no statement stands in a current edition. */
function isUnused({ statementCount, legalBasisCount }: Record<string, unknown>): boolean {
  return statementCount === 0 && legalBasisCount === 0;
}

test('what is derived is what a slow simple count says', async () => {
  await loadActs(graph, acts);
  const records = [standardRecord(family), standardRecord(security)];
  for (const record of records) await loadStandard(graph, record);
  const found = await derived();
  const lines = expectedDerived(records, acts).map(withoutPageKeys);
  expect(found.map(withoutPageKeys).toSorted()).toEqual(lines.toSorted());
  const keys = await pageKeysOf(graph);
  expect(keys.wrong).toBe(0);
  expect(keys.right).toBeGreaterThan(100);
  expect(found.length).toBeGreaterThan(30);
  await expectCounts(records);
});

test('stated and then rebuilt equals loaded one after another', async () => {
  await loadActs(graph, acts);
  await loadProvisions(graph, contents);
  const records = [standardRecord(family), standardRecord(security)];
  for (const record of records) await loadStandard(graph, record);
  const loaded = await dump(graph);
  await wipe(graph);
  await loadActs(graph, acts);
  await loadProvisions(graph, contents);
  for (const record of records) await stateStandard(graph, record);
  expect(await derived()).toEqual([]);
  await rebuildDerived(graph);
  expect(await dump(graph)).toEqual(loaded);
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
  `MATCH ()-[edge:${types}|CURRENT_EDITION|OF_OCCUPATION|AT_LEVEL]->() DELETE edge`,
  'MATCH (node:Concept|LegalAct) SET node.professionCount = 99',
  'MATCH (occupation:Occupation), (profession:Profession) SET occupation.nameConflict = 99, profession.isPast = true',
  'MATCH (finding:Finding), (act:LegalAct) REMOVE finding.severityKey SET act.professionRank = 99',
  'MATCH (node:LegalAct|Standard) SET node.notStatedCount = 99',
  'MATCH (skill:Skill), (act:LegalAct) SET skill.legalBasisCount = 99, act.levels = [7]',
  "MATCH (profession:Profession) SET profession.nameKk = 'басқа', profession.sortKey = ''",
  'MATCH (act:LegalAct)-[:HAS_PROVISION]->(node) SET node.citationCount = 99, act.provisionCitationCount = 99',
  'MATCH (act:LegalAct)-[:HAS_PROVISION]->(node) SET node.outsideCitationCount = 99, act.provisionOutsideCitationCount = 9',
  "MATCH (act:LegalAct) CREATE (act)-[:HAS_PROVISION]->(:Provision {id: 'act:stray/' + act.id, listed: false})",
  'MATCH ()-[edge:WORDING_OF|EXPRESSES|HAS_TERM|FOUND_BY|JUDGED]->() DELETE edge',
  // A graph from before lists were pages of an index.
  'MATCH (n:Stated) OPTIONAL MATCH (n)-[edge:EXPRESSES]->() REMOVE n.documentKey, edge.concept, edge.key, edge.node',
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
  const lines = expectedDerived(records, acts).map(withoutPageKeys);
  expect((await derived()).map(withoutPageKeys).toSorted()).toEqual(lines.toSorted());
  expect((await pageKeysOf(graph)).wrong).toBe(0);
  await expectCounts(records);
  await expectConcepts(records);
  await wipe(graph);
  await loadActs(graph, acts);
  await loadProvisions(graph, contents);
  for (const record of records.reverse()) await loadStandard(graph, record);
  expect(await dump(graph)).toEqual(grown);
}, 300_000);
