import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { generateActs } from '../../src/generate/acts.ts';
import { generateStandards, makeStandards } from '../../src/generate/standards.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { readStatus } from '../../src/graph/status.ts';
import { readMadeMaterial } from '../../src/ingest/made-material.ts';
import { readEdition } from '../../src/ingest/read-edition.ts';
import { registry } from '../ingest/registry.ts';
import { openTestGraph, wipe } from './database.ts';
import { loadStandard } from './loading.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph?.close());

test('a made document changes nothing where its record is loaded, but for its findings', async () => {
  await wipe(graph);
  await loadActs(graph, registry.citations.acts);
  const size = { standards: 1, cardsPerStandard: 1, language: 'both' } as const;
  for (const { files, record } of makeStandards(size, 7, readMadeMaterial())) {
    const own = await loadStandard(graph, record());
    expect(own.outcome).toBe('new');
    const texts = files
      .filter(({ name }) => name.endsWith('.txt'))
      .map(({ name, text }) => ({ name, size: text.length, read: () => Buffer.from(text) }));
    const { record: read } = readEdition({ kind: 'edition', texts, metadata: null, leftOut: [] }, registry);
    if (read?.translation == null) throw new Error('The document has two texts.');
    const translation = { ...read.translation, findings: [] };
    const again = await loadStandard(graph, { ...read, findings: [], translation });
    expect(again).toMatchObject({ outcome: 'unchanged', created: 0, changed: 0, deleted: 0 });
  }
});

test('records of numbers alone are loaded whole, each citation at an act', async () => {
  await wipe(graph);
  const acts = generateActs(30);
  await loadActs(graph, acts);
  const records = [
    ...generateStandards({ standards: 2, cardsPerStandard: 2, citationsPerCard: 12, acts: 30 }),
  ];
  for (const record of records) await loadStandard(graph, record);
  const cards = records.flatMap((record) => record.cards);
  const skills = cards.flatMap((card) => card.labourFunctions.flatMap((one) => one.skills));
  const { counts } = await readStatus(graph);
  expect(counts).toMatchObject({
    Standard: 2,
    LegalAct: 30,
    ProfessionCard: 4,
    SkillStatement: skills.length,
    AbilityStatement: skills.flatMap(({ abilities }) => abilities).length,
    KnowledgeStatement: skills.flatMap(({ knowledge }) => knowledge).length,
    Citation: cards.flatMap(({ citations }) => citations).length,
  });
});
