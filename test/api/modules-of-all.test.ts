import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/database.ts';
import type { CardPlan, StandardPlan } from '../graph/records/plan.ts';
import { load } from './load.ts';
import { type Ask, askerOf, dataOf } from './served.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

const generic = 'Интернеттен ақпарат іздеу';
/** The matcher of the tests holds it for generic, as people may. */
const decided = 'Жалпы';

/** Four standards of six professions: what stands in nearly all cards, what stands in all of a standard, and a skill of each. */
const standards: readonly StandardPlan[] = [0, 1, 2, 3].map((standard) => ({
  code: `A${standard}0000000`,
  name: `${standard}-стандарт`,
  orderNumber: String(standard + 1),
  cards: [1, 2, 3, 4, 5, 6].map((item) => cardPlan(standard, item)),
}));

function cardPlan(standard: number, item: number): CardPlan {
  const skill = (text: string) => ({ text, abilities: [`${text} қабілеті`], knowledge: [`${text} білімі`] });
  const shared = [`Ортақ дағды ${standard}`, `Тағы бір ортақ дағды ${standard}`];
  const own = [
    ...(item === 6 && standard > 1 ? [] : [generic]),
    ...(item < 3 && standard === 0 ? [decided] : []),
  ];
  return {
    item,
    name: `${standard}-${item} маманы`,
    code: `26${10 + standard}-1-00${item}`,
    level: 4 + (item % 2),
    functions: [{ text: 'Жұмыс', skills: [...own, ...shared, `${standard}-${item} дағдысы`].map(skill) }],
  };
}

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  await load(graph, [], standards);
}, 180_000);
afterAll(() => graph?.close());

const query = `query ($subjects: [ID!], $withoutGeneric: Boolean! = false, $sameLevel: Boolean! = false) {
  sharedModules(subjects: $subjects, withoutGeneric: $withoutGeneric, sameLevel: $sameLevel, minSize: 1, first: 100) {
    totalCount nodes { id saves size subjectCount levels { level } core { requirement { id name { text } } isGeneric }
      subjects(first: 50) { nodes { subject { ... on Profession { id } } required covered uncovered { requirement { id } } } } } } }`;

const modules = async (more: Record<string, unknown> = {}) => (await dataOf(ask(query, more))).sharedModules;

test('left out, the subjects are all professions', async () => {
  const { professions } = await dataOf(ask('{ professions(first: 100) { nodes { id } } }'));
  const ids = professions.nodes.map(({ id }: Node) => id).sort();
  expect(ids).toHaveLength(24);
  expect(await modules()).toEqual(await modules({ subjects: ids }));
});

test('what people decided, or 20 professions and a tenth of all ask for, is generic, and left out on request', async () => {
  const whole = await modules();
  const names = ({ core }: Node) => core.map(({ requirement }: Node) => requirement.name.text);
  const [first] = whole.nodes;
  expect(names(first)).toEqual([generic]);
  expect([first.subjectCount, first.saves]).toEqual([22, 21]);
  for (const { core } of whole.nodes) {
    for (const { requirement, isGeneric } of core)
      expect(isGeneric).toBe([generic, decided].includes(requirement.name.text));
  }
  expect(whole.nodes.flatMap(names)).toContain(decided);
  const others = await modules({ withoutGeneric: true });
  for (const left of [generic, decided]) expect(others.nodes.flatMap(names)).not.toContain(left);
  expect(others.nodes.map(({ size, subjectCount }: Node) => [size, subjectCount])).toEqual([
    [2, 6],
    [2, 6],
    [2, 6],
    [2, 6],
  ]);
  for (const { subjects } of others.nodes) {
    for (const { required, covered, uncovered } of subjects.nodes)
      expect(covered + uncovered.length).toBe(required);
  }
});

test('at one level the modules are those of the professions of that level', async () => {
  const { nodes } = await modules({ sameLevel: true });
  const levels = nodes.map(({ levels }: Node) => levels.map(({ level }: Node) => level));
  for (const own of levels) expect(own).toHaveLength(1);
  expect(new Set(levels.flat())).toEqual(new Set([4, 5]));
});
