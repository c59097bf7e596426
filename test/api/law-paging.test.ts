import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/database.ts';
import { acts, loadRandomLaw, type Mention, mentionsOf, seed } from './random-law.ts';
import { type Ask, askerOf, codesOf, dataOf } from './served.ts';
import { walk } from './walk.ts';

let graph: Graph;
let ask: Ask;
let mentions: readonly Mention[];

beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  mentions = mentionsOf(await loadRandomLaw(graph));
}, 180_000);
afterAll(() => graph?.close());

/** Lists of an act, each with what tells its entries apart. */
const ofAct: readonly (readonly [list: string, id: string])[] = [
  ['professions(level: 4)', 'profession { id }'],
  ['cards', 'card { id }'],
  ['cards(role: KNOWLEDGE)', 'card { id }'],
  ['labourFunctions', 'labourFunction { id }'],
  ['labourFunctionStatements', 'labourFunction { id }'],
  ['skills', 'skill { id }'],
  ['skillStatements', 'skill { id }'],
  ['skillStatements(level: 4)', 'skill { id }'],
  ['skillsWithoutKnowledge', 'id'],
  ['citedTogether', 'act { id } cards'],
];

async function expectWalked(path: readonly string[], id = 'id'): Promise<void> {
  const inSteps = await walk(ask, path, 2, id);
  expect(inSteps.ids).toEqual((await walk(ask, path, 100, id)).ids);
  expect(new Set(inSteps.ids).size).toBe(inSteps.ids.length);
  expect(new Set(inSteps.totals)).toEqual(new Set([inSteps.ids.length]));
}

test.each(ofAct)(`%s of each act is walked once and whole (SEED=${seed})`, async (list, id) => {
  for (const act of acts) await expectWalked([`legalAct(id: "${act.id}")`, list], id);
});

test(`the other lists about law are walked once and whole (SEED=${seed})`, async () => {
  const [mention] = mentions;
  await expectWalked(['legalCoverage', 'cardsWithoutActs']);
  await expectWalked(['legalCoverage', 'skillsWithoutKnowledge']);
  await expectWalked([`legalCoverage(standard: "${mention?.standard.id}")`, 'cardsWithoutActs']);
  await expectWalked([`legalCoverage(standard: "${mention?.standard.id}")`, 'skillsWithoutKnowledge']);
  await expectWalked(['unevenLegalBases']);
  await expectWalked([`unevenLegalBases(standard: "${mention?.standard.id}")`]);
  await expectWalked([`readingList(of: "${mention?.standard.id}")`], 'act { id }');
  await expectWalked(['qualificationLevel(level: 4)', 'legalActs'], 'act { id }');
  const skill = mentions.find((one) => one.skill)?.skill?.wording;
  await expectWalked([`skill(id: "${skill}")`, 'legalBases'], 'acts { id } knowledgeStated');
});

test('a cursor of one choice is not one of another', async () => {
  const act = mentions.find(({ skill }) => skill)?.act;
  const { legalAct } = await dataOf(
    ask(`{ legalAct(id: "${act}") { skillStatements(first: 1) { pageInfo { endCursor } } } }`),
  );
  const after = legalAct.skillStatements.pageInfo.endCursor;
  const other = ask(
    `{ legalAct(id: "${act}") { skillStatements(level: 4, after: "${after}") { totalCount } } }`,
  );
  expect(await codesOf(other)).toEqual(['BAD_CURSOR']);
});
