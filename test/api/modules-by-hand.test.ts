import type { Graph } from '../../src/graph/graph.ts';
import { simpleClosedSets } from '../analysis/simple.ts';
import { readGold } from '../gold/read-gold.ts';
import { type Ask, askerOf, dataOf } from './served.ts';
import { card, openShipped } from './shipped-graph.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

interface Gold {
  readonly cards: readonly number[];
  /** The line on which each card states a skill. */
  readonly skills: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly modules: readonly { readonly cards: readonly number[]; readonly skills: readonly string[] }[];
}

const gold: Gold = readGold('shared-modules/five-cards.json');

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openShipped();
  ask = askerOf(graph);
}, 240_000);
afterAll(() => graph?.close());

/** By hand: the skill that stands on a line. */
const byLine = new Map(
  Object.entries(gold.skills).flatMap(([skill, lines]) =>
    Object.values(lines).map((line): [number, string] => [line, skill]),
  ),
);

/** The modules that are found, each skill by the name that the hand gave to its lines. */
async function foundModules() {
  const { sharedModules } = await dataOf(
    ask(
      `query ($subjects: [ID!]) { sharedModules(subjects: $subjects, first: 100) { nodes { subjects { nodes {
        subject { ... on ProfessionCard { item } }
        variant { requirement { id } places { evidence { places { number } } } } } } } } }`,
      { subjects: gold.cards.map(card) },
    ),
  );
  return sharedModules.nodes.map(({ subjects }: Node) => ({
    cards: subjects.nodes.map(({ subject }: Node) => subject.item),
    stated: subjects.nodes.map(({ variant }: Node) =>
      variant.map(({ requirement, places }: Node) => ({
        concept: requirement.id,
        skill: byLine.get(places[0].evidence[0].places[0].number),
      })),
    ),
  }));
}

/** Skills of which the wordings are one by hand, and are not held for one. */
const notYetOne = ['collect data of a period', 'plan for the family and children'];

test('the modules worked by hand are the closed sets of the skills grouped by hand', () => {
  const names = Object.keys(gold.skills);
  const has = (item: number, name = '') => gold.skills[name]?.[item] !== undefined;
  const rows = gold.cards.map((item) => [...names.keys()].filter((skill) => has(item, names[skill])));
  const closed = simpleClosedSets(rows, 2, 2).map(({ items }) => {
    const skills = items.map((skill) => names[skill] ?? '');
    return { cards: gold.cards.filter((item) => skills.every((name) => has(item, name))), skills };
  });
  const inOrder = (list: readonly object[]) => list.map((one) => JSON.stringify(one)).sort();
  expect(inOrder(closed)).toEqual(inOrder(gold.modules));
});

test('what the cards state of the core of a module is one skill by hand as well', async () => {
  for (const { stated } of await foundModules()) {
    const byConcept = new Map<string, Set<string | undefined>>();
    for (const { concept, skill } of stated.flat()) {
      byConcept.set(concept, (byConcept.get(concept) ?? new Set()).add(skill));
    }
    for (const skills of byConcept.values()) {
      expect(skills.size).toBe(1);
      expect([...skills][0]).toBeDefined();
    }
  }
});

test('each module worked by hand is found, but for skills whose wordings are not held for one', async () => {
  const found = await foundModules();
  for (const { cards, skills } of gold.modules) {
    const wanted = skills.filter((skill) => !notYetOne.includes(skill));
    const match = found.find(
      (module: Node) =>
        cards.every((item) => module.cards.includes(item)) &&
        wanted.every((skill) => module.stated[0].some((one: Node) => one.skill === skill)),
    );
    expect(match).toBeDefined();
  }
});
