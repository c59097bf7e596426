import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { openTestGraph } from '../graph/database.ts';
import { loadStandard } from '../graph/loading.ts';
import { actRecord } from '../graph/records/act.ts';
import type { CardPlan, StandardPlan } from '../graph/records/plan.ts';
import { standardRecord } from '../graph/records/standard.ts';
import { type Ask, askerOf, dataOf } from './served.ts';
import { walk } from './walk.ts';

const day = (earliest: string | null, latest = earliest) => ({ earliest, latest, note: null });
const law = (id: string, adoptedOn: string, ceased: string | null = null) =>
  actRecord(`act:${id}`, `${id} туралы`, { adoptedOn, ceasedOn: ceased === null ? null : day(ceased) });

const acts = [
  law('OLD', '2010-01-01', '2022-07-01'),
  law('NEW', '2022-05-01'),
  law('LATE', '2024-12-01'),
  law('BOTH', '2015-01-01'),
];

const card = (item: number, name: string, cited: readonly string[]): CardPlan => ({
  item,
  name,
  code: '2635-6-005',
  level: 4,
  experienceActs: ['act:BOTH'],
  functions: [
    {
      text: 'Өтінішті тіркеу',
      skills: [
        { text: 'Тіркеу', abilities: ['Жазу'], knowledge: [{ text: 'Заңнамалық база', acts: cited }] },
      ],
    },
  ],
});

const plan = (version: number, orderDate: string, cited: readonly string[]): StandardPlan => ({
  code: 'Q87900002',
  name: 'Қызметтер',
  editionKey: `v${version}`,
  version,
  year: Number(orderDate.slice(0, 4)),
  orderNumber: `${version}`,
  orderDate,
  cards: [card(9, `${version}-нұсқадағы маман`, cited)],
});

/** Two editions side by side: the older names the day on which it begins, the newer counts from its publication. */
const older = standardRecord(plan(1, '2020-05-01', ['act:OLD', 'act:BOTH']));
const newer = standardRecord(plan(2, '2023-12-20', ['act:NEW', 'act:LATE', 'act:BOTH']));
/** An edition that names the day on which it begins. */
function onDay(record: StandardRecord, date: string): StandardRecord {
  const { order } = record.edition;
  const entry = order.entryIntoForce && { ...order.entryIntoForce, daysAfterPublication: null, date };
  return { ...record, edition: { ...record.edition, order: { ...order, entryIntoForce: entry } } };
}

/** Another standard, whose second edition has no card of a profession that the first one has. */
const other = (version: number, orderDate: string, code: string) =>
  onDay(
    standardRecord({
      ...plan(version, orderDate, ['act:BOTH']),
      code: 'Q88100001',
      name: 'Басқа қызметтер',
      editionKey: `other${version}`,
      cards: [{ ...card(3, 'Басқа маман', ['act:BOTH']), code }],
    }),
    orderDate,
  );

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  await loadActs(graph, acts);
  await loadStandard(graph, onDay(older, '2020-06-01'));
  await loadStandard(graph, newer);
  await loadStandard(graph, other(1, '2021-01-01', '2635-6-007'));
  await loadStandard(graph, other(2, '2023-01-01', '2635-6-008'));
}, 180_000);
afterAll(() => graph?.close());

const profession = 'profession(id: "profession:2635-6-005/4")';

interface Cited {
  readonly act: { readonly id: string };
  readonly status: string;
  readonly citations: number;
}

async function on(asOf: string) {
  const answer = await dataOf(
    ask(`{ ${profession} { cards(asOf: "${asOf}") { id } asOf(day: "${asOf}") { day isKnown note
      cards { status card { item } edition { id status(asOf: "${asOf}") } }
      legalActs { totalCount nodes { act { id } status citations roles first { role quote card { id } } } } } } }`),
  );
  const { cards, asOf: found } = answer.profession;
  expect(found.day).toBe(asOf);
  expect(cards.map(({ id }: { id: string }) => id)).toEqual(
    found.cards.map(
      ({ edition, card }: { edition: { id: string }; card: { item: number } }) =>
        `card:${edition.id.slice(8)}/${card.item}`,
    ),
  );
  expect(found.legalActs.totalCount).toBe(found.legalActs.nodes.length);
  return {
    editions: found.cards.map(
      ({ edition, status }: { edition: { id: string; status: string }; status: string }) => {
        expect(edition.status).toBe(status);
        return `${edition.id} ${status}`;
      },
    ),
    acts: found.legalActs.nodes.map(
      ({ act, status, citations }: Cited) => `${act.id} ${status} ${citations}`,
    ),
    known: [found.isKnown, found.note],
  };
}

test('before its first edition that is loaded nothing is known of a profession', async () => {
  expect(await on('2020-05-31')).toEqual({ editions: [], acts: [], known: [false, 'NO_EDITION'] });
});

test('in the years of an older edition it had to know what that one says', async () => {
  expect(await on('2021-03-01')).toEqual({
    editions: ['edition:v1 IN_FORCE'],
    acts: ['act:BOTH IN_FORCE 2', 'act:OLD IN_FORCE 1'],
    known: [true, null],
  });
});

test('a profession that an edition in force leaves out is known to be none of its', async () => {
  const { profession: found } = await dataOf(
    ask(`{ profession(code: "2635-6-007", level: 4) {
      earlier: asOf(day: "2020-12-31") { isKnown note } in: asOf(day: "2022-12-31") { isKnown note }
      later: asOf(day: "2023-01-01") { isKnown note cards { status } legalActs { totalCount } } } }`),
  );
  expect(found).toEqual({
    earlier: { isKnown: false, note: 'NO_EDITION' },
    in: { isKnown: true, note: null },
    later: { isKnown: true, note: 'NOT_IN_EDITION', cards: [], legalActs: { totalCount: 0 } },
  });
});

test('an act that has ceased since, and stands there still, is said to', async () => {
  expect((await on('2022-07-01')).acts).toEqual(['act:BOTH IN_FORCE 2', 'act:OLD CEASED 1']);
});

test('between the bounds of two editions both may hold, and that is said; an act adopted later is not listed', async () => {
  expect(await on('2024-03-01')).toEqual({
    editions: ['edition:v1 UNKNOWN', 'edition:v2 UNKNOWN'],
    acts: ['act:BOTH IN_FORCE 2', 'act:OLD CEASED 1', 'act:NEW IN_FORCE 1'],
    known: [false, 'BETWEEN_BOUNDS'],
  });
  expect((await on('2024-12-01')).acts).toHaveLength(4);
});

test('each act comes with its places', async () => {
  const { asOf } = (
    await dataOf(
      ask(
        `{ ${profession} { asOf(day: "2021-03-01") { legalActs(first: 1) { nodes { roles first { role quote card { id } } } } } } }`,
      ),
    )
  ).profession;
  expect(asOf.legalActs.nodes).toEqual([
    {
      roles: ['KNOWLEDGE', 'EXPERIENCE'],
      first: { role: 'EXPERIENCE', quote: '"act:BOTH" Заңы', card: { id: 'card:v1/9' } },
    },
  ]);
});

test('the acts of a day are walked once and whole', async () => {
  const path = [profession, 'asOf(day: "2024-12-01")', 'legalActs'];
  const inSteps = await walk(ask, path, 1, 'act { id }');
  expect(inSteps.ids).toEqual((await walk(ask, path, 100, 'act { id }')).ids);
  expect(new Set(inSteps.totals)).toEqual(new Set([4]));
});

test('without a day a profession has its cards of current editions', async () => {
  const { profession: found } = await dataOf(ask(`{ ${profession} { cards { edition { id } } } }`));
  expect(found.cards).toEqual([{ edition: { id: 'edition:v2' } }]);
});

test('a standard has the editions of a day, each with its bounds', async () => {
  const { standard } = await dataOf(
    ask(`{ standard(code: "Q87900002") { editions(asOf: "2021-03-01") { id }
      all: editions { id status inForceFrom { earliest latest } ceasedOn { earliest latest } } } }`),
  );
  expect(standard).toEqual({
    editions: [{ id: 'edition:v1' }],
    all: [
      { id: 'edition:v2', status: 'UNKNOWN', inForceFrom: day2('2023-12-31', null), ceasedOn: null },
      {
        id: 'edition:v1',
        status: 'UNKNOWN',
        inForceFrom: day2('2020-06-01', '2020-06-01'),
        ceasedOn: day2('2023-12-31', null),
      },
    ],
  });
});

function day2(earliest: string, latest: string | null) {
  return { earliest, latest };
}
