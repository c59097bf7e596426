import type { Graph } from '../../src/graph/graph.ts';
import { type Ask, askerOf, dataOf } from './served.ts';
import { card, openShipped } from './shipped-graph.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
export type Node = any;

/** Cards that share much, and all cards of the standard. */
export const five = [12, 13, 17, 18, 19].map(card);
export const all = [9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19].map(card);

const query = `query ($subjects: [ID!], $minSubjects: Int! = 2, $minSize: Int! = 2, $nearly: Float! = 0.5) {
  sharedModules(subjects: $subjects, minSubjects: $minSubjects, minSize: $minSize, nearly: $nearly, first: 50) {
    totalCount isComplete isBest nodes { id kind size subjectCount saves levels { level }
      core { requirement { id kind concept { id } } isGeneric abilities { id } knowledge { id } skills { id }
        abilityShare sharing notStatedBy { ... on ProfessionCard { id } } lacking { requirement { id } lackedBy { ... on ProfessionCard { id } } } }
      subjects(first: 12) { totalCount nodes { subject { ... on ProfessionCard { id } } required covered share
        variant { requirement { id } places { statement { id } } notStated { kind }
          adds { requirement { id kind } places { statement { id } } } }
        uncovered { requirement { id } places { statement { id } } } } }
      legalActs(first: 25) { nodes { legalAct { id } status citations subjectCount roles requirements { id } first { id } } }
    } } }`;

/** What asks for modules of the shipped standard while the tests of a file run. */
export interface ModulesAsked {
  readonly ask: Ask;
  /** Each card as the API has it, once the graph is open. */
  readonly cards: ReadonlyMap<string, Node>;
  /** The modules that these subjects share, with all that is said of them. */
  modulesOf(subjects: readonly string[], options?: object): Promise<Node>;
}

/** Opens the graph for the tests of this file. */
export function askingModules(): ModulesAsked {
  let graph: Graph;
  let asker: Ask;
  const cards = new Map<string, Node>();
  const ask: Ask = (text, variables) => asker(text, variables);
  beforeAll(async () => {
    graph = await openShipped();
    asker = askerOf(graph);
    const { standard } = await dataOf(
      ask(`{ standard(code: "Q87900002") { currentEdition { cards { id item level { level }
      labourFunctions { concept { id } skills { id concept { id }
        abilities { id concept { id } citations { id act { id } } }
        knowledge { id concept { id } citations { id act { id } } } citations { id act { id } } } } } } } }`),
    );
    for (const node of standard.currentEdition.cards) cards.set(node.id, node);
  }, 240_000);
  afterAll(() => graph?.close());
  return {
    ask,
    cards,
    async modulesOf(subjects, options = {}) {
      const { sharedModules } = await dataOf(ask(query, { subjects, ...options }));
      return sharedModules;
    },
  };
}
