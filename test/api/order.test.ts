import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { openTestGraph } from '../graph/database.ts';
import { loadStandard } from '../graph/loading.ts';
import { actRecord } from '../graph/records/act.ts';
import type { CardPlan } from '../graph/records/plan.ts';
import { orderActs, standardRecord } from '../graph/records/standard.ts';
import { manyActs, manyStandards } from './many.ts';
import { type Ask, askerOf, dataOf } from './served.ts';
import { walk } from './walk.ts';

/**
 * Three standards of one order; a fourth restates what that order approved; the fifth has an older edition of it too;
 * the last has a card of a profession of the first as well.
 */
const common = { orderNumber: '10-НҚ', orderDate: '2023-05-05' };
const shared = { ...manyStandards[0]?.cards[0], item: 6 } as CardPlan;
const [first, second, third, fourth, fifth, ...others] = manyStandards.map((plan, index) => {
  if (index === 6) return standardRecord({ ...plan, cards: [...plan.cards, shared] });
  return standardRecord(index < 3 ? { ...plan, ...common } : plan);
});
if (!first || !second || !third || !fourth || !fifth) throw new Error('There are too few standards.');
const base = { number: '10-НҚ', date: '2023-05-05', quote: { text: 'бұйрық', places: [] }, bodies: [] };
const restating: StandardRecord = {
  ...fourth,
  edition: { ...fourth.edition, order: { ...fourth.edition.order, kind: 'amending', base } },
};
const [, , , , fifthPlan] = manyStandards;
if (!fifthPlan) throw new Error('There are too few standards.');
const older = standardRecord({ ...fifthPlan, ...common, editionKey: 'older', version: 0, year: 2022 });

const current = [first, second, third, restating, fifth, ...others];
const falling = [first, second, third, restating];

const withActs = (record: StandardRecord, enacting: string | null, base: string | null): StandardRecord => ({
  ...record,
  edition: { ...record.edition, orderActs: orderActs(enacting, base) },
});

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  await loadActs(graph, manyActs);
  for (const record of [...current, older]) await loadStandard(graph, record);
}, 180_000);
afterAll(() => graph?.close());

const professionsOf = (records: readonly StandardRecord[]) =>
  new Set(records.flatMap(({ cards }) => cards.map(({ profession }) => profession)));
const skillsOf = (records: readonly StandardRecord[]) =>
  new Set(
    records.flatMap(({ cards }) =>
      cards.flatMap(({ labourFunctions }) =>
        labourFunctions.flatMap(({ skills }) => skills.map(({ wording }) => wording)),
      ),
    ),
  );
const staying = current.filter((record) => !falling.includes(record));
const lost = [...professionsOf(falling)].filter((id) => !professionsOf(staying).has(id));

const asked = 'order(number: "10-НҚ", date: "2023-05-05")';
const fields = `editions { id } restatedEditions { id } standards professions cards skills skillsNowhereElse
  standardsLeft(first: 100) { totalCount nodes { id } } professionsLeft(first: 100) { totalCount nodes { id } }`;

test('what rests on an order that the register does not have is what a slow simple count says', async () => {
  const { order } = await dataOf(
    ask(`{ ${asked} { kind number date act { id } blastRadius { ${fields} } } }`),
  );
  const { editions, restatedEditions, standardsLeft, professionsLeft, ...counts } = order.blastRadius;
  expect(order).toMatchObject({ kind: 'APPROVING', number: '10-НҚ', date: '2023-05-05', act: null });
  const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id).toSorted();
  expect(ids(editions)).toEqual(
    ['edition:older', ...[first, second, third].map(({ edition }) => edition.id)].toSorted(),
  );
  expect(ids(restatedEditions)).toEqual([restating.edition.id]);
  expect(ids(standardsLeft.nodes)).toEqual(falling.map(({ id }) => id).toSorted());
  expect(ids(professionsLeft.nodes)).toEqual(lost.toSorted());
  expect([standardsLeft.totalCount, professionsLeft.totalCount]).toEqual([
    counts.standards,
    counts.professions,
  ]);
  expect(lost.length).toBeGreaterThan(3);
  expect(lost.length).toBeLessThan(professionsOf(falling).size);
  expect(counts).toEqual({
    standards: 4,
    professions: lost.length,
    cards: falling.flatMap(({ cards }) => cards).length,
    skills: skillsOf(falling).size,
    skillsNowhereElse: [...skillsOf(falling)].filter((id) => !skillsOf(staying).has(id)).length,
  });
});

test('however its number is spelled it is the same order', async () => {
  for (const number of ['10-нқ', ' № 10-НҚ ', '10-HҚ', '10–НҚ']) {
    const { order } = await dataOf(
      ask(`{ order(number: "${number}", date: "2023-05-05") { number blastRadius { cards } } }`),
    );
    expect(order).toEqual({ number: '10-НҚ', blastRadius: { cards: 20 } });
  }
  expect((await dataOf(ask('{ order(number: "10НҚ", date: "2023-05-05") { number } }'))).order).toBe(null);
});

test('it is reached from every edition that names the order, and from the act where it is known to be that', async () => {
  const id = 'act:V2300099999';
  const said = { number: '10-НҚ', adoptedOn: '2023-05-05', kind: 'MINISTERIAL_ORDER' } as const;
  await loadActs(graph, [...manyActs, actRecord(id, 'Бұйрық', said), actRecord('act:OTHER', 'Бұйрық', said)]);
  const known = [first, second, third, older].map((record) => withActs(record, id, null));
  for (const record of [...known, withActs(restating, null, id)]) await loadStandard(graph, record);
  const { legalAct, other, node, order } = await dataOf(
    ask(`{ legalAct(id: "${id}") { enacts { id } blastRadius { ${fields} } } ${asked} { act { id } blastRadius { ${fields} } }
      other: legalAct(id: "act:OTHER") { enacts { id } blastRadius { cards } }
      node(id: "${restating.edition.id}") { ... on Edition {
        baseOrder { act { id } blastRadius { ${fields} } } enactedBy { act { id } blastRadius { standards standardsLeft { nodes { id } } } } } } }`),
  );
  expect(order.act).toEqual({ id });
  expect(legalAct.enacts.map((edition: { id: string }) => edition.id)).toEqual(
    known.map(({ edition }) => edition.id).toSorted(),
  );
  expect(legalAct.blastRadius).toEqual(order.blastRadius);
  expect(other).toEqual({ enacts: [], blastRadius: null });
  expect(node.baseOrder).toEqual({ act: { id }, blastRadius: order.blastRadius });
  expect(node.enactedBy).toEqual({
    act: null,
    blastRadius: { standards: 1, standardsLeft: { nodes: [{ id: restating.id }] } },
  });
});

test('of an order of which one edition does not know which act it is, that is not known', async () => {
  await loadStandard(graph, second);
  expect((await dataOf(ask(`{ ${asked} { act { id } } }`))).order.act).toBe(null);
});

test('an order on which nothing rests is none', async () => {
  const { order, legalAct } = await dataOf(
    ask(
      '{ order(number: "10-НҚ", date: "2023-05-06") { number } legalAct(id: "act:T001") { blastRadius { cards } } }',
    ),
  );
  expect([order, legalAct.blastRadius]).toEqual([null, null]);
});

test('what is left is walked once and whole', async () => {
  for (const list of ['standardsLeft', 'professionsLeft']) {
    const path = [asked, 'blastRadius', list];
    const inSteps = await walk(ask, path, 2);
    expect(inSteps.ids).toEqual((await walk(ask, path, 100)).ids);
    expect(inSteps.ids.length).toBeGreaterThan(3);
  }
});
