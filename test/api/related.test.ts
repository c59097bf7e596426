import type { Graph } from '../../src/graph/graph.ts';
import { type Ask, askerOf, dataOf } from './served.ts';
import { openShipped } from './shipped-graph.ts';
import { walk } from './walk.ts';

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
const sent: string[] = [];
beforeAll(async () => {
  graph = await openShipped((name) => sent.push(name));
  ask = askerOf(graph);
}, 180_000);
afterAll(() => graph?.close());

const lists = {
  LABOUR_FUNCTION: 'labourFunctions',
  SKILL: 'skills',
  ABILITY: 'abilities',
  KNOWLEDGE: 'knowledge',
};

/** What each profession requires, with how many require it, read list by list. */
async function requiredBy(): Promise<
  ReadonlyMap<string, Readonly<Record<string, ReadonlyMap<string, number>>>>
> {
  const fields = Object.values(lists).map((list) => `${list}(first: 100) { nodes { id professionCount } }`);
  const { professions } = await dataOf(
    ask(`{ professions(first: 100) { nodes { id ${fields.join(' ')} } } }`),
  );
  return new Map(
    professions.nodes.map((profession: Node) => [
      profession.id,
      Object.fromEntries(
        Object.entries(lists).map(([kind, list]) => [
          kind,
          new Map(profession[list].nodes.map(({ id, professionCount }: Node) => [id, professionCount])),
        ]),
      ),
    ]),
  );
}

test('the parts of each score are what a count over the lists of both gives, and add up to it', async () => {
  const required = await requiredBy();
  const { professions } = await dataOf(
    ask(`{ professions(first: 100) { nodes { id occupation { code } related(first: 20) { totalCount nodes { score sameOccupation references
      profession { id occupation { code } } layers { kind shared of share weight } } } } } }`),
  );
  for (const { id, occupation, related } of professions.nodes) {
    expect(related.totalCount).toBe(related.nodes.length);
    for (const { score, sameOccupation, references, profession, layers } of related.nodes) {
      expect(sameOccupation).toBe(occupation.code === profession.occupation.code);
      for (const { kind, shared, of, share } of layers) {
        if (kind === 'LEGAL_ACT') continue;
        const own = [...(required.get(id)?.[kind] ?? [])];
        const both = own.filter(([item]) => required.get(profession.id)?.[kind]?.has(item));
        const weight = (items: typeof own) =>
          items.reduce((sum, [, count]) => sum + Math.log((required.size + 1) / count), 0);
        expect({ shared, of }).toEqual({ shared: both.length, of: own.length });
        expect(share).toBeCloseTo(weight(both) / weight(own), 10);
      }
      const counted = layers.filter(({ share }: Node) => share !== null);
      const sum = (of: (layer: Node) => number) =>
        counted.reduce((all: number, layer: Node) => all + of(layer), 0);
      const mean = sum(({ share, weight }) => share * weight) / sum(({ weight }) => weight);
      expect(score).toBeCloseTo(0.8 * mean + 0.1 * Number(sameOccupation) + 0.1 * Number(references > 0), 10);
    }
    const scores = related.nodes.map(({ score }: Node) => score);
    expect(scores).toEqual(scores.toSorted((one: number, other: number) => other - one));
  }
});

test('what is shared leads to the sentences of both, the rarest first', async () => {
  const { profession } = await dataOf(
    ask(`{ profession(id: "profession:2635-5-002/5") { related(first: 2) { nodes { profession { id } layers { kind shared
      requirements(first: 100) { requirement { id name { text } } professionCount rarity
        places { card { item } evidence { quote } } otherPlaces { card { item profession { id } } evidence { quote } } } } } } } }`),
  );
  for (const { profession: other, layers } of profession.related.nodes) {
    for (const { shared, requirements } of layers) {
      expect(requirements).toHaveLength(shared);
      const order = requirements.map(({ rarity }: Node) => rarity);
      expect(order).toEqual(order.toSorted((one: number, other: number) => other - one));
      for (const { places, otherPlaces, requirement } of requirements) {
        expect(requirement.name.text).toBeTruthy();
        expect(new Set(places.map(({ card }: Node) => card.item))).toEqual(new Set([13]));
        for (const place of [...places, ...otherPlaces]) expect(place.evidence.length).toBeGreaterThan(0);
        expect(new Set(otherPlaces.map(({ card }: Node) => card.profession.id))).toEqual(new Set([other.id]));
      }
    }
  }
});

/** Read in the shipped document: item 9 names the profession of item 10 as related. */
test('who names another says where', async () => {
  const { profession } = await dataOf(
    ask(`{ profession(id: "profession:2635-6-005/4") { related { nodes { references profession { id }
      namedBy { text evidence { quote } } } } } }`),
  );
  const named = profession.related.nodes.filter(({ references }: Node) => references > 0);
  expect(named).toMatchObject([
    {
      references: 1,
      profession: { id: 'profession:2635-6-010/4' },
      namedBy: [{ text: 'Отбасын сақтау жөніндегі маман' }],
    },
  ]);
  const others = profession.related.nodes.filter(({ references }: Node) => references === 0);
  expect(others.every(({ namedBy }: Node) => namedBy.length === 0)).toBe(true);
});

test('the list is paged, and that of many professions costs as many statements as that of one', async () => {
  const list = ['profession(id: "profession:2635-6-005/4")', 'related'];
  const whole = await walk(ask, list, 100, 'profession { id }');
  expect((await walk(ask, list, 2, 'profession { id }')).ids).toEqual(whole.ids);
  const trips = async (first: number) => {
    sent.length = 0;
    await dataOf(
      ask(`{ professions(first: ${first}) { nodes { related(first: 3) { nodes { score namedBy { text }
      layers { requirements(first: 2) { requirement { name { text } } places { text { text } } } } } } } } }`),
    );
    return sent.toSorted();
  };
  expect(await trips(8)).toEqual(await trips(2));
});
