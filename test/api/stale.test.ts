import type { Graph } from '../../src/graph/graph.ts';
import type { LegalActRecord } from '../../src/model/act.ts';
import { statusOn } from '../../src/model/act-status.ts';
import type { CitationRecord } from '../../src/model/citation.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { standardRecord } from '../graph/records/standard.ts';
import { type Ask, askerOf, codesOf, dataOf, today } from './served.ts';
import { acts, openStaleLaw, standards } from './stale-law.ts';
import { walk } from './walk.ts';

const records = standards.map(standardRecord);

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openStaleLaw();
  ask = askerOf(graph);
}, 180_000);
afterAll(() => graph?.close());

interface Scope {
  readonly standard?: string;
  readonly profession?: string;
  readonly level?: number;
  readonly renewed?: boolean;
  readonly includeUnknown?: boolean;
}

/** What is stale, counted from the records in the plainest way. */
function expected(asOf: string, scope: Scope) {
  const wanted = ['CEASED', 'NOT_YET_IN_FORCE', ...(scope.includeUnknown ? ['UNKNOWN'] : [])];
  return acts
    .filter((act) => wanted.includes(statusOn(act, asOf)))
    .filter(
      (act) => scope.renewed === undefined || act.replacedBy.some((by) => by.isRenewal) === scope.renewed,
    )
    .map((act) => counted(act, scope))
    .filter(({ cards, citationsOutsideCards }) => cards + citationsOutsideCards > 0)
    .sort((one, other) => other.professions - one.professions || (one.act < other.act ? -1 : 1));
}

function counted({ id }: LegalActRecord, { standard, profession, level }: Scope) {
  const ofStandard = records.filter((record) => standard === undefined || record.id === standard);
  const cards = ofStandard
    .flatMap((record) => record.cards.map((card) => ({ card, record })))
    .filter(({ card }) => profession === undefined || card.profession === profession)
    .filter(({ card }) => level === undefined || (card.level ?? 0) === level)
    .map(({ card, record }) => ({
      card,
      record,
      citations: mentions(card.citations, id),
    }))
    .filter(({ citations }) => citations > 0);
  const outsideOf = (record: StandardRecord) => mentions(record.citations, id);
  const whole = profession === undefined && level === undefined;
  const saying = whole ? ofStandard.filter((record) => outsideOf(record) > 0) : [];
  return {
    act: id,
    professions: new Set(cards.map(({ card }) => card.profession)).size,
    standards: new Set([...cards.map(({ record }) => record), ...saying]).size,
    cards: cards.length,
    citations: cards.reduce((sum, { citations }) => sum + citations, 0),
    citationsOutsideCards: saying.reduce((sum, record) => sum + outsideOf(record), 0),
  };
}

/** A mention that is there twice under one id is one. */
function mentions(citations: readonly CitationRecord[], act: string): number {
  return new Set(citations.filter((citation) => citation.act === act).map(({ id }) => id)).size;
}

const fields = `act { id } status professions standards cards citations citationsOutsideCards
  first { id act { id } card { id } evidence { quote } }
  professionsCiting(first: 100) { totalCount nodes { profession { id } citations first { act { id } } } }
  standardsCiting(first: 100) { totalCount nodes { standard { id } cards citations citationsOutsideCards first { act { id } } } }
  citationsOf(first: 100) { totalCount nodes { act { id } card { profession { id level { level } } edition { standard { id } } } } }`;

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

async function stale(asOf: string, scope: Scope): Promise<readonly Node[]> {
  const given = Object.entries({ asOf, ...scope }).map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
  const { staleCitations } = await dataOf(
    ask(`{ staleCitations(first: 100, ${given.join(', ')}) { totalCount nodes { ${fields} } } }`),
  );
  expect(staleCitations.totalCount).toBe(staleCitations.nodes.length);
  return staleCitations.nodes;
}

const days = ['2010-06-01', '2015-06-01', '2016-06-01', '2020-03-15', '2021-01-01', today];
const scopes: readonly Scope[] = [
  {},
  { includeUnknown: true },
  { renewed: true },
  { renewed: false },
  { standard: 'standard:T00000000' },
  { standard: 'standard:T50000000', includeUnknown: true },
  { profession: 'profession:2610-1-001/3' },
  { level: 4, includeUnknown: true },
  { level: 0, includeUnknown: true },
  { standard: 'standard:T10000000', level: 5 },
  { standard: 'standard:T00000000', profession: 'profession:2610-1-001/3' },
  { profession: 'profession:2610-1-001/3', level: 4 },
];

describe.each(scopes)('what is stale within %j', (scope) => {
  test.each(days)('on %s is what a slow simple count says, in its order', async (asOf) => {
    const found = await stale(asOf, scope);
    const counts = found.map(({ act, professions, standards, cards, citations, citationsOutsideCards }) => ({
      act: act.id,
      professions,
      standards,
      cards,
      citations,
      citationsOutsideCards,
    }));
    expect(counts).toEqual(expected(asOf, scope));
  });

  test('shows its sentences, and lists what it counts', async () => {
    for (const entry of await stale('2021-01-01', scope)) {
      const { act, first, cards, professionsCiting, standardsCiting, citationsOf } = entry;
      expect(first.act).toEqual(act);
      expect(first.card === null).toBe(cards === 0);
      expect(first.evidence.quote).toContain(act.id);
      expect(professionsCiting.totalCount).toBe(entry.professions);
      expect(sum(professionsCiting.nodes, 'citations')).toBe(entry.citations);
      expect(standardsCiting.totalCount).toBe(entry.standards);
      for (const count of ['cards', 'citations', 'citationsOutsideCards'])
        expect([count, sum(standardsCiting.nodes, count)]).toEqual([count, entry[count]]);
      for (const { first } of [...professionsCiting.nodes, ...standardsCiting.nodes])
        expect(first.act).toEqual(act);
      expect(citationsOf.totalCount).toBe(entry.citations + entry.citationsOutsideCards);
      for (const { card, act: cited } of citationsOf.nodes) {
        expect(cited).toEqual(act);
        if (scope.standard && card) expect(card.edition.standard.id).toBe(scope.standard);
        if (scope.profession) expect(card.profession.id).toBe(scope.profession);
        if (scope.level) expect(card.profession.level.level).toBe(scope.level);
      }
    }
  });
});

function sum(nodes: readonly Node[], count: string): number {
  return nodes.reduce((total, node) => total + node[count], 0);
}

test('all pages are walked once and whole', async () => {
  const list = 'staleCitations(asOf: "2021-01-01", includeUnknown: true)';
  const inSteps = await walk(ask, [list], 2, 'act { id }');
  expect(inSteps.ids).toEqual((await walk(ask, [list], 100, 'act { id }')).ids);
  expect(inSteps.ids.length).toBeGreaterThan(5);
});

test('today is the day by default', async () => {
  const query = (day: string) => `{ staleCitations${day} { nodes { act { id } } } }`;
  expect(await dataOf(ask(query('')))).toEqual(await dataOf(ask(query(`(asOf: "${today}")`))));
});

test('an id of another kind is refused', async () => {
  expect(await codesOf(ask('{ staleCitations(standard: "act:T001") { totalCount } }'))).toEqual(['BAD_ID']);
});
