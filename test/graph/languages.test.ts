import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { filesOf } from '../../src/ingest/files.ts';
import { inputsOf } from '../../src/ingest/inputs.ts';
import { readInputs } from '../../src/ingest/read-inputs.ts';
import { seedPath } from '../../src/registry/table.ts';
import { alone, corpusRecord } from '../ingest/corpus-record.ts';
import { registry } from '../ingest/registry.ts';
import { openTestGraph, wipe } from './database.ts';
import { dump } from './dump.ts';
import { loadStandard, rebuildDerived, withdrawStandard } from './loading.ts';

const edition = corpusRecord('215238');
const kazakh = alone(edition);

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(async () => {
  await wipe(graph);
  await loadActs(graph, registry.citations.acts);
}, 60_000);
afterAll(() => graph?.close());

const row = z.record(z.string(), z.unknown());
const ask = (text: string) => graph.read({ name: 'test', text, row }, {});

const statements =
  'LabourFunctionStatement|SkillStatement|AbilityStatement|KnowledgeStatement|PersonalCompetence';

test('what says the same in both languages is one node with both texts and their places', async () => {
  await loadStandard(graph, edition);
  const [counts] = await ask(`MATCH (n:Stated) WHERE n:${statements} OR n:ProfessionCard
    RETURN count(n) AS nodes, count(coalesce(n.textKk, n.nameKk)) AS kazakh,
      count(coalesce(n.textRu, n.nameRu)) AS russian,
      count(coalesce(n.placesRu, n.namePlacesRu)) AS places`);
  // 3 cards, 7 functions, 13 skills, 82 abilities, 47 knowledge items, 12 personal competences.
  expect(counts).toEqual({ nodes: 164, kazakh: 164, russian: 164, places: 164 });
  const sources = await ask(
    'MATCH (:Edition)-[:HAS_SOURCE]->(s) RETURN s.language AS language ORDER BY language',
  );
  expect(sources).toEqual([{ language: 'kk' }, { language: 'ru' }]);
});

test('a mention in both texts is one citation, so that nothing is counted twice', async () => {
  const counts = `MATCH (card:ProfessionCard)-[cites:CITES]->(act:LegalAct)
    RETURN card.item AS card, act.id AS act, cites.citations AS citations ORDER BY card, act`;
  await loadStandard(graph, edition);
  const both = await ask(counts);
  const [translated] = await ask('MATCH (n:Citation) RETURN count(n.translation) AS citations');
  expect(translated?.citations).toBeGreaterThan(10);
  await withdrawStandard(graph, edition.id);
  await loadStandard(graph, kazakh);
  const order959 = 'act:V1400010371';
  expect(both.filter(({ act }) => act !== order959)).toEqual(await ask(counts));
  // The Kazakh text gives it a wrong year: only the Russian one names it, once in each of three cards.
  expect(both.filter(({ act }) => act === order959).map(({ citations }) => citations)).toEqual([1, 1, 1]);
});

test('loading both texts again changes nothing, and rebuilding neither', async () => {
  await loadStandard(graph, edition);
  const before = await dump(graph);
  expect(await loadStandard(graph, edition)).toMatchObject({ outcome: 'unchanged' });
  await rebuildDerived(graph);
  const isRelease = (line: string) => !line.includes('Release');
  expect((await dump(graph)).filter(isRelease)).toEqual(before.filter(isRelease));
});

test('one text does not take the place of two, and two take the place of one', async () => {
  await loadStandard(graph, kazakh);
  expect(await loadStandard(graph, edition)).toMatchObject({ outcome: 'changed' });
  const corrected = { ...kazakh, source: { ...kazakh.source, id: 'source:corrected' } };
  await expect(loadStandard(graph, corrected)).rejects.toMatchObject({ exitCode: 2 });
  const [node] = await ask('MATCH (n:SkillStatement) RETURN count(n.textRu) AS russian');
  expect(node).toEqual({ russian: 13 });
});

// The texts leave their order blank and have no code: without meta.yaml each is known by its name alone.
const [russianAlone] = [
  ...readInputs(inputsOf(filesOf([seedPath('corpus/215238/rus.md')])), registry),
].flatMap(({ record }) => record ?? []);

test('a file of an edition that is there is that edition, not a second standard', async () => {
  if (russianAlone === undefined) throw new Error('The Russian text was not read.');
  expect(russianAlone.id).not.toBe(edition.id);
  await loadStandard(graph, edition);
  const before = await dump(graph);
  expect(await loadStandard(graph, russianAlone)).toMatchObject({
    outcome: 'held',
    edition: edition.edition.id,
  });
  expect(await dump(graph)).toEqual(before);
});

test('what was read of a file alone gives way to its edition, and leaves nothing', async () => {
  if (russianAlone === undefined) throw new Error('The Russian text was not read.');
  await loadStandard(graph, edition);
  const isRelease = (line: string) => !line.includes('Release');
  const direct = (await dump(graph)).filter(isRelease);
  await withdrawStandard(graph, edition.id);
  await loadStandard(graph, russianAlone);
  expect(await loadStandard(graph, edition)).toMatchObject({ outcome: 'changed', alike: [] });
  expect((await dump(graph)).filter(isRelease)).toEqual(direct);
});
