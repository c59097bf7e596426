import type { Graph } from '../../src/graph/graph.ts';
import { simpleClosedSets } from '../analysis/simple.ts';
import { type Ask, askerOf, codesOf, dataOf } from './served.ts';
import { card, openShipped } from './shipped-graph.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
/** The skills of each card, as the API has them. */
let skills: ReadonlyMap<string, readonly string[]>;

beforeAll(async () => {
  graph = await openShipped();
  ask = askerOf(graph);
  const { standard } = await dataOf(
    ask(
      '{ standard(code: "Q87900002") { currentEdition { cards { id labourFunctions { skills { concept { id } } } } } } }',
    ),
  );
  skills = new Map(
    standard.currentEdition.cards.map(({ id, labourFunctions }: Node) => [
      id,
      [...new Set(labourFunctions.flatMap((one: Node) => one.skills.map(({ concept }: Node) => concept.id)))],
    ]),
  );
}, 240_000);
afterAll(() => graph?.close());

const all = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map(card);

const query = `query ($subjects: [ID!]!, $taught: [ID!]!, $minSubjects: Int! = 2) {
  nextModule(subjects: $subjects, taught: $taught, minSubjects: $minSubjects) { covers required taught remaining isBest
    module { size subjectCount core { requirement { id } } subjects(first: 100) { nodes { subject { ... on ProfessionCard { id } } } } }
    subjects { subject { ... on ProfessionCard { id } } required taught covers } } }`;

const nextOf = async (taught: readonly string[], minSubjects = 2) =>
  (await dataOf(ask(query, { subjects: all, taught, minSubjects }))).nextModule;

test('each module covers most of what remains, until nothing is shared any more; the sums agree', async () => {
  const taught: string[] = [];
  for (;;) {
    const next = await nextOf(taught);
    const remaining = all.map((id) => (skills.get(id) ?? []).filter((skill) => !taught.includes(skill)));
    const names = [...new Set(remaining.flat())];
    const rows = remaining.map((row) => row.map((skill) => names.indexOf(skill)));
    const most = Math.max(
      0,
      ...simpleClosedSets(rows, 2, 1).map(({ items, support }) => items.length * support),
    );
    expect(next?.covers ?? 0).toBe(most);
    if (next === null) break;
    const { module, subjects, required } = next;
    const core = module.core.map(({ requirement }: Node) => requirement.id);
    expect(next.covers).toBe(module.size * module.subjectCount);
    expect(required).toBe([...skills.values()].flat().length);
    expect(next.remaining).toBe(remaining.flat().length - next.covers);
    expect(next.taught + next.covers + next.remaining).toBe(required);
    expect(core.some((skill: string) => taught.includes(skill))).toBe(false);
    for (const own of subjects) {
      const needed = skills.get(own.subject.id) ?? [];
      const isIn = module.subjects.nodes.some(({ subject }: Node) => subject.id === own.subject.id);
      expect(own.required).toBe(needed.length);
      expect(own.taught).toBe(needed.filter((skill) => taught.includes(skill)).length);
      expect(own.covers).toBe(isIn ? core.length : 0);
      expect(core.every((skill: string) => needed.includes(skill))).toBe(isIn);
    }
    taught.push(...core);
  }
  const often = [...skills.values()]
    .flat()
    .filter((skill, _, list) => list.filter((one) => one === skill).length > 1);
  expect(new Set(taught)).toEqual(new Set(often));
});

test('with a single subject the rest of each profession is covered as well', async () => {
  const taught: string[] = [];
  for (let next = await nextOf(taught, 1); next !== null; next = await nextOf(taught, 1)) {
    taught.push(...next.module.core.map(({ requirement }: Node) => requirement.id));
  }
  expect(new Set(taught)).toEqual(new Set([...skills.values()].flat()));
});

test('what is wrong is refused, by name', async () => {
  const wrong = (subjects: readonly string[], taught: readonly string[] = []) =>
    ask(query, { subjects, taught });
  const unknown = await wrong(all, ['skill:ffffffffffffffff']);
  expect(unknown.errors?.[0]?.extensions.code).toBe('BAD_ID');
  expect(unknown.errors?.[0]?.message).toContain('skill:ffffffffffffffff');
  expect(await codesOf(wrong(all.slice(0, 1)))).toEqual(['BAD_USER_INPUT']);
  expect(await codesOf(wrong([card(12), 'card:none/1']))).toEqual(['BAD_ID']);
  expect(await codesOf(ask(query, { subjects: all, taught: [], minSubjects: 0 }))).toEqual([
    'BAD_USER_INPUT',
  ]);
});
