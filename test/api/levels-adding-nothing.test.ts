import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/database.ts';
import type { CardPlan, ItemPlan, StandardPlan } from '../graph/records/plan.ts';
import { acts } from '../graph/samples.ts';
import { load } from './load.ts';
import { type Ask, askerOf, dataOf } from './served.ts';

const socialCode = { text: 'Әлеуметтік кодексті білу', acts: ['act:K2300000224'] };

/** Cards of one occupation, each level with these items as abilities and knowledge of one skill. */
function level(
  code: string,
  level: number,
  abilities: readonly string[],
  knowledge: readonly ItemPlan[],
): CardPlan {
  const skills = [{ text: 'Тіркеу', abilities, knowledge }];
  return { item: level, name: `Маман ${code}`, code, level, functions: [{ text: 'Тіркеу', skills }] };
}

const standard = (code: string, cards: readonly CardPlan[]): StandardPlan => ({ code, name: code, cards });

/** The first adds nothing at 5 and an ability at 6; the second an act; of the third, level 4 leaves its knowledge blank. */
const plans = [
  standard('A00000001', [
    level('1111-1-001', 4, ['жазу', 'оқу'], ['тіл']),
    level('1111-1-001', 5, ['оқу'], ['тіл']),
    level('1111-1-001', 6, ['оқу', 'есептеу'], ['тіл']),
  ]),
  standard('B00000001', [
    level('2222-1-001', 4, ['оқу'], ['тіл']),
    level('2222-1-001', 5, ['оқу'], ['тіл', socialCode]),
  ]),
  standard('C00000001', [level('3333-1-001', 4, ['оқу'], []), level('3333-1-001', 5, ['оқу'], ['тіл'])]),
];

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  await load(graph, acts, plans);
}, 180_000);
afterAll(() => graph?.close());

test('a level that asks for nothing new is listed, and no other', async () => {
  const { levelsAddingNothing } = await dataOf(
    ask(`{ levelsAddingNothing { totalCount nodes { addsNothing from { ... on Profession { id } } to { ... on Profession { id } }
      layers { kind addsNothing dropped } } } }`),
  );
  expect(levelsAddingNothing.totalCount).toBe(1);
  expect(levelsAddingNothing.nodes).toMatchObject([
    {
      addsNothing: true,
      from: { id: 'profession:1111-1-001/4' },
      to: { id: 'profession:1111-1-001/5' },
    },
  ]);
  const [{ layers }] = levelsAddingNothing.nodes;
  expect(layers).toEqual(expect.arrayContaining([{ kind: 'ABILITY', addsNothing: true, dropped: 1 }]));
});

test('whether a level adds something above a blank is left open', async () => {
  const of = async (code: string) => {
    const { occupation } = await dataOf(
      ask(`{ occupation(code: "${code}") { levelDeltas { addsNothing } } }`),
    );
    return occupation.levelDeltas.map(({ addsNothing }: { addsNothing: boolean | null }) => addsNothing);
  };
  expect(await of('1111-1-001')).toEqual([true, false]);
  expect(await of('2222-1-001')).toEqual([false]);
  expect(await of('3333-1-001')).toEqual([null]);
});
