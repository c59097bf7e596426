import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { openTestGraph } from '../graph/database.ts';
import { loadStandard } from '../graph/loading.ts';
import { corpusRecord } from '../ingest/corpus-record.ts';
import { registry } from '../ingest/registry.ts';
import { askerOf, dataOf } from './served.ts';

const edition = corpusRecord('215238');

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadActs(graph, registry.citations.acts);
  await loadStandard(graph, edition);
}, 120_000);
afterAll(() => graph?.close());

const ask = (query: string, variables?: Record<string, unknown>) => dataOf(askerOf(graph)(query, variables));

test('a statement has both texts, each with its place in its own file', async () => {
  const { card } = await ask(
    `query ($id: ID!) { card(id: $id) { name { text isFallback } ru: name(language: RU) { text language isFallback }
      labourFunctions { ru: text(language: RU) { text isFallback }
        skills { abilities { kk: text(language: KK) { isFallback } ru: text(language: RU) { text isFallback }
          evidence { quote source { language } places { number } } } } } } }`,
    { id: edition.cards[0]?.id },
  );
  expect(card.ru).toEqual({
    text: 'Руководитель частной охранной организации',
    language: 'RU',
    isFallback: false,
  });
  expect(card.name).toEqual({ text: 'Жеке күзет ұйымының басшысы', isFallback: false });
  const [ability] = card.labourFunctions[0].skills[0].abilities;
  expect(ability.kk.isFallback || ability.ru.isFallback).toBe(false);
  expect(ability.evidence.map(({ source }: { source: object }) => source)).toEqual([
    { language: 'KK' },
    { language: 'RU' },
  ]);
  expect(ability.evidence[1].quote).toBe(ability.ru.text);
});

test('a concept bears its name in both languages', async () => {
  const { skills } = await ask(
    '{ skills(first: 50) { nodes { name(language: RU) { language isFallback } } } }',
  );
  expect(skills.nodes.length).toBeGreaterThan(10);
  for (const { name } of skills.nodes) expect(name).toEqual({ language: 'RU', isFallback: false });
});

test('a citation of both texts shows where it stands in each', async () => {
  const { card } = await ask(
    `query ($id: ID!) { card(id: $id) { citations(first: 100) { nodes { quote evidence { source { language } }
      translation { quote source { language } places { number } } } } } }`,
    { id: edition.cards[0]?.id },
  );
  const both = card.citations.nodes.filter(({ translation }: { translation: unknown }) => translation);
  expect(both.length).toBeGreaterThan(3);
  for (const { evidence, translation } of both)
    expect([evidence.source.language, translation.source.language]).toEqual(['KK', 'RU']);
});

test('a disagreement of the texts shows the sentences of both', async () => {
  const { findings } = await ask(`{ findings(filter: { rules: [DATES_DIFFER_BETWEEN_LANGUAGES] }, first: 10) {
    nodes { expected actual evidence { quote source { language } } } } }`);
  expect(findings.nodes).toHaveLength(3);
  for (const { expected, actual, evidence } of findings.nodes) {
    expect([expected, actual]).toEqual(['2016-12-30', '2014-12-30']);
    expect(evidence.map(({ source }: { source: { language: string } }) => source.language)).toEqual([
      'KK',
      'RU',
    ]);
  }
});
