import type { Graph } from '../../src/graph/graph.ts';
import { simpleClosedSets } from '../analysis/simple.ts';
import { readGold } from '../gold/read-gold.ts';
import { type Ask, askerOf, dataOf } from './served.ts';
import { card, openShipped } from './shipped-graph.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

interface Module {
  readonly cards: readonly number[];
  readonly skills: readonly string[];
}

interface Gold {
  readonly cards: readonly number[];
  /** The line on which each card states a skill. */
  readonly skills: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly modules: readonly Module[];
}

const gold: Gold = readGold('shared-modules/five-cards.json');
const names = Object.keys(gold.skills);

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openShipped();
  ask = askerOf(graph);
}, 240_000);
afterAll(() => graph?.close());

/** The closed sets of the skills grouped by hand, some of them left out. */
function modulesOf(leftOut: readonly string[] = []): Module[] {
  const has = (item: number, name = '') => gold.skills[name]?.[item] !== undefined;
  const known = names.filter((name) => !leftOut.includes(name));
  const rows = gold.cards.map((item) => [...known.keys()].filter((skill) => has(item, known[skill])));
  return simpleClosedSets(rows, 2, 2).map(({ items }) => {
    const skills = items.map((skill) => known[skill] ?? '');
    return { cards: gold.cards.filter((item) => skills.every((name) => has(item, name))), skills };
  });
}

/** The concept that is stated on each line, for the skills grouped by hand. */
async function conceptsByLine(): Promise<ReadonlyMap<number, string>> {
  const { standard } = await dataOf(
    ask(`{ standard(code: "Q87900002") { currentEdition { cards { labourFunctions { skills {
      concept { id } evidence { places { number } } } } } } } }`),
  );
  const skills = standard.currentEdition.cards.flatMap(({ labourFunctions }: Node) =>
    labourFunctions.flatMap((one: Node) => one.skills),
  );
  return new Map(skills.map(({ concept, evidence }: Node) => [evidence[0].places[0].number, concept.id]));
}

const inOrder = (modules: readonly Module[]) => modules.map((module) => JSON.stringify(module)).sort();

test('the modules worked by hand are the closed sets of the skills grouped by hand', () => {
  expect(inOrder(modulesOf())).toEqual(inOrder(gold.modules));
});

test('no two skills that the hand tells apart are one', async () => {
  const concepts = await conceptsByLine();
  const own = names.map(
    (name) => new Set(Object.values(gold.skills[name] ?? {}).map((line) => concepts.get(line))),
  );
  const all = own.flatMap((of) => [...of]);
  expect(all).not.toContain(undefined);
  expect(new Set(all).size).toBe(all.length);
});

/** One by hand; the words that come with kasip leave open whether "Отбасы-балаларды" is "Отбасын/балаларды". */
const leftOpen = ['plan for the family and children'];

test('the modules are those worked by hand, but for skills whose wordings are left apart', async () => {
  const concepts = await conceptsByLine();
  const conceptsOf = (name: string) =>
    new Set(Object.values(gold.skills[name] ?? {}).map((line) => concepts.get(line)));
  const apart = names.filter((name) => conceptsOf(name).size > 1);
  expect(leftOpen).toEqual(expect.arrayContaining(apart));
  const { sharedModules } = await dataOf(
    ask(
      `query ($subjects: [ID!]) { sharedModules(subjects: $subjects, first: 100) { nodes {
        core { requirement { id } } subjects { nodes { subject { ... on ProfessionCard { item } } } } } } }`,
      { subjects: gold.cards.map(card) },
    ),
  );
  const found = sharedModules.nodes.map(({ core, subjects }: Node) => ({
    cards: subjects.nodes.map(({ subject }: Node) => subject.item),
    skills: names.filter((name) =>
      core.some(({ requirement }: Node) => conceptsOf(name).has(requirement.id)),
    ),
  }));
  expect(inOrder(found)).toEqual(inOrder(modulesOf(apart)));
});
