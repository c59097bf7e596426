import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { z } from 'zod';
import { resolveAgain } from '../../src/graph/citations-again.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph, wipe } from './database.ts';
import { dump } from './dump.ts';
import { loadStandard, rebuildDerived, withdrawStandard } from './loading.ts';
import { testResolver } from './matcher.ts';
import type { ItemPlan, StandardPlan } from './records/plan.ts';
import { standardRecord } from './records/standard.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
});
beforeEach(() => wipe(graph));
afterAll(() => graph?.close());

const row = z.record(z.string(), z.unknown());
const ask = (text: string) => graph.read({ name: 'test', text, row }, {});
const change = (text: string) =>
  graph.write((transaction) => transaction.run({ name: 'test', text, row }, {}));

/** A standard of one card with one skill. */
function plan(code: string, abilities: readonly ItemPlan[], more: Partial<StandardPlan> = {}): StandardPlan {
  const skill = { text: `Дағды ${code}`, abilities, knowledge: [] };
  const functions = [{ text: `Функция ${code}`, skills: [skill] }];
  return { code, name: code, cards: [{ item: 1, name: code, code: null, level: 4, functions }], ...more };
}

/** A standard whose skill has knowledge. */
function knowing(code: string, knowledge: readonly ItemPlan[]): StandardPlan {
  const [card] = plan(code, []).cards;
  if (card === undefined) throw new Error('no card');
  const functions = card.functions.map((task) => ({
    ...task,
    skills: task.skills.map((skill) => ({ ...skill, knowledge })),
  }));
  return { ...plan(code, []), cards: [{ ...card, functions }] };
}

const load = async (...plans: readonly StandardPlan[]) => {
  for (const one of plans) await loadStandard(graph, standardRecord(one));
};

/** The texts of the concepts of a kind, those of each together. */
async function concepts(label = 'Ability'): Promise<unknown> {
  const found = await ask(`MATCH (c:${label})<-[:WORDING_OF]-(n)
    WITH c, n ORDER BY n.text WITH c, collect(n.text) AS texts RETURN texts ORDER BY texts`);
  return found.map(({ texts }) => texts);
}

/** Each of two others shares words with the first, and none with each other. */
const [whole, before, behind] = [
  'дерек жинау тіркеу беру',
  'дерекжинау тіркеу беру',
  'дерек жинау тіркеуберу',
] as const;

test('wordings that were judged the same are one concept, and each says why it belongs there', async () => {
  await load(plan('S1', [whole]), plan('S2', [before]));
  expect(await concepts()).toEqual([[whole, before]]);
  const edges = await ask(`MATCH (c:Ability)<-[r:WORDING_OF]-(n)
    MATCH (:Wording {id: r.comparedWith})-[:WORDING_OF]->(c) WHERE r.comparedWith <> n.id
    RETURN r.score AS score, r.reasons AS reasons, r.reasonWords AS words, r.decidedBy AS decidedBy`);
  const edge = { score: 1, reasons: ['same-letters'], words: [''], decidedBy: 'METHOD' };
  expect(edges).toEqual([edge, edge]);
  const [counts] = await ask(
    'MATCH (c:Ability) RETURN c.statementCount AS statements, c.professionCount AS professions',
  );
  expect(counts).toEqual({ statements: 2, professions: 2 });
});

test('what only one standard held together comes apart when it is withdrawn', async () => {
  await load(plan('S2', [before]), plan('S3', [behind]));
  const without = await dump(graph);
  expect(await concepts()).toEqual([[behind], [before]]);
  await load(plan('S1', [whole]));
  expect(await concepts()).toEqual([[whole, behind, before]]);
  await withdrawStandard(graph, 'S1');
  expect(await dump(graph)).toEqual(without);
});

test('a standard that unites concepts changes what other professions require, and nothing far from it', async () => {
  await load(plan('S2', [before]), plan('S3', [behind]), plan('S9', ['жоспарлау']));
  const far = (lines: readonly string[]) => lines.filter((line) => line.includes('S9'));
  const old = await dump(graph);
  await load(plan('S1', [whole]));
  expect(far(await dump(graph))).toEqual(far(old));
  const [shared] = await ask(
    'MATCH (p:Profession)-[:REQUIRES]->(c:Ability {professionCount: 3}) RETURN count(p) AS professions',
  );
  expect(shared).toEqual({ professions: 3 });
});

test('statements of one list are never one concept', async () => {
  await load(plan('S1', [whole, before]));
  expect(await concepts()).toEqual([[whole], [before]]);
});

test('a text in between goes with one of two that stand in one list', async () => {
  await load(plan('S1', [before, behind]), plan('S2', [whole]));
  const found = (await concepts()) as string[][];
  expect(found.map((texts) => texts.length).sort()).toEqual([1, 2]);
  await wipe(graph);
  await load(plan('S2', [whole]), plan('S1', [before, behind]));
  expect(await concepts()).toEqual(found);
});

test('texts of one statement in both languages are one concept, and hold together what has one of them', async () => {
  await load(
    plan('S1', ['жинау'], { translations: { жинау: 'сбор' } }),
    plan('S2', ['тіркеу'], { translations: { тіркеу: 'сбор' } }),
  );
  expect(await concepts()).toEqual([['жинау', 'сбор', 'тіркеу']]);
  const names = await ask('MATCH (c:Ability) RETURN c.nameRu AS ru, c.statementCount AS statements');
  expect(names).toEqual([{ ru: 'сбор', statements: 2 }]);
  await withdrawStandard(graph, 'S1');
  expect(await concepts()).toEqual([['сбор', 'тіркеу']]);
});

test('of two statements of a list with one Russian text, one has it; both have it as their Russian name', async () => {
  await load(plan('S1', ['жинау', 'тіркеу'], { translations: { жинау: 'сбор', тіркеу: 'сбор' } }));
  const found = await ask(`MATCH (c:Ability)<-[:EXPRESSES]-(s) WITH c, count(s) AS statements
    RETURN c.nameKk AS kk, c.nameRu AS ru, statements ORDER BY kk`);
  expect(found).toEqual([
    { kk: 'жинау', ru: 'сбор', statements: 1 },
    { kk: 'тіркеу', ru: 'сбор', statements: 1 },
  ]);
  expect(((await concepts()) as string[][]).map((texts) => texts.length).sort()).toEqual([1, 2]);
});

test('a concept is called by its most used wording, or as people want it, and says whether it is generic', async () => {
  await load(plan('S1', [whole]), plan('S2', [before]), plan('S3', [before]), plan('S4', ['жалпы']));
  const names = 'MATCH (c:Ability) RETURN c.nameKk AS name, c.isGeneric AS isGeneric ORDER BY name';
  expect(await ask(names)).toEqual([
    { name: before, isGeneric: false },
    { name: 'жалпы', isGeneric: true },
  ]);
  await load(plan('S5', ['[дерек] жинау тіркеу беру']));
  expect(await ask(names)).toMatchObject([{ name: '[дерек] жинау тіркеу беру' }, { name: 'жалпы' }]);
});

test('what is doubtful is kept with its likeness, and how useful it is to decide it', async () => {
  await load(plan('S1', ['дерек толық жинау']), plan('S2', ['дерек толық тіркеу']));
  expect(await ask('MATCH ()-[j:JUDGED]->() WHERE j.kind = "ability" RETURN properties(j) AS said')).toEqual([
    {
      said: {
        kind: 'ability',
        verdict: 'doubtful',
        score: 5 / 6,
        by: 'METHOD',
        reasons: ['other-words'],
        reasonWords: ['жинау\tтіркеу'],
        usefulness: 333,
      },
    },
  ]);
});

test('lists of acts are compared as sets of acts, also when these are found later', async () => {
  const lists: ItemPlan[] = [
    { text: 'Бірінші тізім', acts: ['act:A', 'act:B'] },
    { text: 'Екінші құжаттар', acts: ['act:B', 'act:A'] },
    { text: 'Үшінші тізбе', acts: ['act:B', '?'] },
  ];
  await load(...lists.map((list, index) => knowing(`S${index}`, [list])));
  expect(await concepts('Knowledge')).toEqual([['Бірінші тізім', 'Екінші құжаттар'], ['Үшінші тізбе']]);
  const [open] = await ask(
    'MATCH (c:Citation) WHERE c.act IS NULL RETURN c.id AS id, c.standard AS standard',
  );
  const found = { id: String(open?.id), act: 'act:A', resolvedBy: 'title', score: 1, candidates: [] };
  await resolveAgain(graph, String(open?.standard), [found], testResolver);
  expect(await concepts('Knowledge')).toEqual([['Бірінші тізім', 'Екінші құжаттар', 'Үшінші тізбе']]);
  await resolveAgain(graph, String(open?.standard), [{ ...found, act: 'act:C' }], testResolver);
  expect(await concepts('Knowledge')).toEqual([['Бірінші тізім', 'Екінші құжаттар'], ['Үшінші тізбе']]);
});

test('a graph from before, with one wording a statement, is brought over by rebuilding', async () => {
  await load(
    plan('S1', ['жинау'], { translations: { жинау: 'сбор' } }),
    plan('S2', [whole]),
    plan('S3', [before]),
  );
  const withoutHash = (lines: readonly string[]) => lines.map((line) => line.replace(/"hash":"[^"]*",/u, ''));
  const now = withoutHash(await dump(graph));
  await change('MATCH (n) WHERE n:Term OR n:Concept OR (n:Wording AND n.language = "ru") DETACH DELETE n');
  await change('MATCH (n:Wording)-[r:JUDGED]-() DELETE r');
  await change('MATCH (n:Wording) SET n = {id: n.id, kind: n.kind, text: n.text, language: n.language}');
  await change(`MATCH (s)-[worded:WORDED]->(n) SET worded.language = null
    MERGE (c:Concept {id: n.id}) MERGE (s)-[:EXPRESSES]->(c)
    MERGE (n)-[:WORDING_OF {score: 1, reason: 'same-text', decidedBy: 'SAME_TEXT'}]->(c)
    SET c.nameKk = n.text, c.kind = n.kind, c:$(CASE n.kind WHEN 'labour-function' THEN 'LabourFunction'
      WHEN 'skill' THEN 'Skill' ELSE 'Ability' END)`);
  await rebuildDerived(graph);
  expect(withoutHash(await dump(graph))).toEqual(now);
});
