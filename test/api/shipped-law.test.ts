import type { Graph } from '../../src/graph/graph.ts';
import { seedLines, seedRecord } from '../ingest/seed-record.ts';
import { type Ask, askerOf, dataOf, today } from './served.ts';
import { openShipped } from './shipped-graph.ts';

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openShipped();
  ask = askerOf(graph);
}, 180_000);
afterAll(() => graph?.close());

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

/**
 * Read in the shipped document: its legal bases on lines 265, 492, 537 and 583 name the Constitution and the law on
 * domestic violence, those on lines 492, 537 and 583 the tax code too. They stand in items 12, 17, 18 and 19, of which 17 and 18 describe
 * one profession.
 */
test('the shipped standard teaches three acts that are no longer in force, each with what took its place', async () => {
  const { staleCitations } = await dataOf(
    ask(`{ staleCitations { totalCount nodes { act { id } status change successors { act { id } status path { act { id } } }
      professions standards cards citations citationsOutsideCards
      citationsOf { nodes { role quote evidence { places { number start end } } card { item } } } } } }`),
  );
  const found = staleCitations.nodes.map(({ act, change, successors, citationsOf, ...counts }: Node) => ({
    act: act.id,
    change,
    successors: successors.map((next: Node) => `${next.act.id} ${next.status}`),
    counts: [
      counts.professions,
      counts.standards,
      counts.cards,
      counts.citations,
      counts.citationsOutsideCards,
    ],
    lines: citationsOf.nodes.map(({ evidence }: Node) => evidence.places[0].number),
  }));
  const inForce = (id: string) => [`act:${id} IN_FORCE`];
  expect(found).toEqual([
    {
      act: 'act:K950001000_',
      change: 'RENEWED',
      successors: inForce('constitution-2026'),
      counts: [3, 1, 4, 4, 0],
      lines: [265, 492, 537, 583],
    },
    {
      act: 'act:Z090000214_',
      change: 'REPLACED',
      successors: inForce('Z2500000245'),
      counts: [3, 1, 4, 4, 0],
      lines: [265, 492, 537, 583],
    },
    {
      act: 'act:K1700000120',
      change: 'RENEWED',
      successors: inForce('K2500000214'),
      counts: [2, 1, 3, 3, 0],
      lines: [492, 537, 583],
    },
  ]);
  for (const { citationsOf } of staleCitations.nodes)
    for (const { quote, evidence } of citationsOf.nodes) {
      const [{ number, start, end }] = evidence.places;
      expect(seedLines[number - 1]?.slice(start, end)).toBe(quote);
    }
});

test.each([
  ['2024-03-01', 0],
  ['2025-12-31', 0],
  ['2026-01-01', 1],
  ['2026-06-30', 2],
  ['2026-07-01', 3],
  [today, 3],
])('on %s it teaches %i of them', async (asOf, count) => {
  const { staleCitations } = await dataOf(ask(`{ staleCitations(asOf: "${asOf}") { totalCount } }`));
  expect(staleCitations.totalCount).toBe(count);
});

test('nothing stands in the place of an act while it is in force, or before it begins', async () => {
  const { legalAct, staleCitations } = await dataOf(
    ask(`{ legalAct(id: "act:K950001000_") { before: successors(asOf: "2020-01-01") { act { id } }
        after: successors(asOf: "2026-07-01") { act { id } } }
      staleCitations(asOf: "2010-01-01") { nodes { act { id } status successors { act { id } } } } }`),
  );
  expect(legalAct).toEqual({ before: [], after: [{ act: { id: 'act:constitution-2026' } }] });
  expect(staleCitations.nodes).toContainEqual({
    act: { id: 'act:K1700000120' },
    status: 'NOT_YET_IN_FORCE',
    successors: [],
  });
});

test('renewals and repeals are asked for apart', async () => {
  const { renewed, others } = await dataOf(
    ask(
      '{ renewed: staleCitations(renewed: true) { totalCount } others: staleCitations(renewed: false) { nodes { act { id } } } }',
    ),
  );
  expect([renewed.totalCount, others.nodes]).toEqual([2, [{ act: { id: 'act:Z090000214_' } }]]);
});

/** The order of its edition is blank: it restates one of 20 December 2023 and says that it is of that year. */
test('what a profession had to know on 1 March 2024 is what its card says, and not known for sure', async () => {
  const { profession } = await dataOf(
    ask(`{ profession(code: "2635-5-002", level: 6) { legalActs(first: 100) { totalCount }
      asOf(day: "2024-03-01") { isKnown note cards { status edition { id inForceFrom { earliest latest } ceasedOn { earliest } } }
        legalActs(first: 100) { totalCount nodes { status } } } } }`),
  );
  const { asOf, legalActs } = profession;
  expect(asOf).toMatchObject({ isKnown: false, note: 'BETWEEN_BOUNDS' });
  const edition = {
    id: seedRecord.edition.id,
    inForceFrom: { earliest: '2023-12-31', latest: null },
    ceasedOn: null,
  };
  for (const card of asOf.cards) expect(card).toEqual({ status: 'UNKNOWN', edition });
  expect(asOf.cards.length).toBeGreaterThan(0);
  expect(asOf.legalActs.totalCount).toBe(legalActs.totalCount);
  for (const { status } of asOf.legalActs.nodes) expect(status).toBe('IN_FORCE');
});

test('before the order that it restates, it had to know nothing that is known here', async () => {
  const { profession } = await dataOf(
    ask(
      '{ profession(code: "2635-5-002", level: 6) { asOf(day: "2023-12-30") { note cards { status } legalActs { totalCount } } } }',
    ),
  );
  expect(profession.asOf).toEqual({ note: 'NO_EDITION', cards: [], legalActs: { totalCount: 0 } });
});

test('the whole standard rests on the order that first approved it, which the register need not have', async () => {
  const { order } = await dataOf(
    ask(`{ order(number: "527-НҚ", date: "2023-12-20") { blastRadius { editions { id } restatedEditions { id }
      standards professions cards skills skillsNowhereElse } } }`),
  );
  const { cards } = seedRecord;
  const skills = new Set(
    cards.flatMap(({ labourFunctions }) =>
      labourFunctions.flatMap((one) => one.skills.map(({ wording }) => wording)),
    ),
  ).size;
  expect(order.blastRadius).toEqual({
    editions: [],
    restatedEditions: [{ id: seedRecord.edition.id }],
    standards: 1,
    professions: new Set(cards.map(({ profession }) => profession)).size,
    cards: cards.length,
    skills,
    skillsNowhereElse: skills,
  });
});
