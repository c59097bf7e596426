import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/database.ts';
import { acts, loadRandomLaw, type Mention, mentionsOf, seed } from './random-law.ts';
import { type Ask, askerOf, dataOf } from './served.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
let mentions: readonly Mention[];

beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  mentions = mentionsOf(await loadRandomLaw(graph));
}, 180_000);
afterAll(() => graph?.close());

const cardsOf = (act: string) => [
  ...new Set(mentions.filter((mention) => mention.act === act).map(({ card }) => card)),
];

function expected(act: string) {
  const cards = cardsOf(act);
  return acts
    .filter(({ id }) => id !== act)
    .flatMap(({ id }) => {
      const others = cardsOf(id);
      const both = cards.filter((card) => others.includes(card));
      const firstOf = (of: string) =>
        mentions.find((mention) => mention.act === of && mention.card === both[0])?.id;
      if (both.length === 0) return [];
      return [
        {
          act: { id },
          cards: both.length,
          professions: new Set(both.map(({ profession }) => profession)).size,
          jaccard: both.length / new Set([...cards, ...others]).size,
          card: { id: both[0]?.id },
          first: { id: firstOf(act) },
          otherFirst: { id: firstOf(id) },
        },
      ];
    });
}

test(`acts stand together in the cards that a plain count finds (SEED=${seed})`, async () => {
  for (const { id } of acts) {
    const { legalAct } = await dataOf(
      ask(`{ legalAct(id: "${id}") { citedTogether { totalCount nodes { act { id } cards professions jaccard
        card { id } first { id } otherFirst { id } } } } }`),
    );
    const { nodes, totalCount } = legalAct.citedTogether;
    const byId = (one: Node, other: Node) => (one.act.id < other.act.id ? -1 : 1);
    expect(nodes.toSorted(byId)).toEqual(expected(id).toSorted(byId));
    expect(totalCount).toBe(nodes.length);
    const counts = nodes.map(({ cards }: Node) => cards);
    expect(counts).toEqual(counts.toSorted((one: number, other: number) => other - one));
  }
});
