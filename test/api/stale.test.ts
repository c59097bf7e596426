import type { Graph } from '../../src/graph/graph.ts';
import type { LegalActRecord } from '../../src/model/act.ts';
import { statusOn } from '../../src/model/act-status.ts';
import type { CitationRecord } from '../../src/model/citation.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { openTestGraph } from '../graph/database.ts';
import { actRecord, replacementBy } from '../graph/records/act.ts';
import { standardRecord } from '../graph/records/standard.ts';
import { load } from './load.ts';
import { manyActs, manyStandards } from './many.ts';
import { type Ask, askerOf, codesOf, dataOf, today } from './served.ts';
import { walk } from './walk.ts';

const day = (on: string) => ({ earliest: on, latest: on, note: null });

/** Cited outside cards alone, and in none. */
const outside = actRecord('act:OUT', 'Сыртта', { adoptedOn: '2000-01-01', ceasedOn: day('2016-06-01') });
const uncited = actRecord('act:NONE', 'Ешқайда', { adoptedOn: '2000-01-01', ceasedOn: day('2016-06-01') });
const acts: readonly LegalActRecord[] = [...manyActs, outside, uncited];
const standards = manyStandards.map((plan, index) => {
  if (index < 2) return { ...plan, scopeActs: ['act:T001', 'act:OUT', 'act:T003'] };
  return index === 3 ? { ...plan, cards: plan.cards.map((card) => ({ ...card, level: null })) } : plan;
});
const records = standards.map(standardRecord);

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openTestGraph();
  ask = askerOf(graph);
  await load(graph, acts, standards);
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

describe('what became of an act', () => {
  const cited = (id: string, ...replacedBy: LegalActRecord['replacedBy']) =>
    actRecord(id, `${id} туралы`, { adoptedOn: '2001-01-01', ceasedOn: day('2020-01-01'), replacedBy });
  const by = (act: string, more = {}) => replacementBy(act, more);
  const inForce = (id: string) => actRecord(id, id, { adoptedOn: '2019-01-01', ceasedOn: null });
  const chain = Array.from({ length: 150 }, (_, index) =>
    cited(index === 0 ? 'act:T003' : `act:C${index}`, by(index === 149 ? 'act:END' : `act:C${index + 1}`)),
  );
  const lattice = Array.from({ length: 30 }, (_, layer) =>
    ['a', 'b', 'c'].map((name) =>
      cited(
        `act:L${layer}${name}`,
        ...['a', 'b', 'c'].map((next) => by(layer === 29 ? 'act:END' : `act:L${layer + 1}${next}`)),
      ),
    ),
  ).flat();
  const made = [
    cited('act:T000'),
    cited('act:T001', by('act:END', { isRenewal: true })),
    cited('act:T002', by('act:END', { part: '2-бап' }), by('act:T004', { part: '3-бап' })),
    ...chain,
    actRecord('act:T004', 'T004', { adoptedOn: '2019-01-01', ceasedOn: null }),
    cited('act:T005', by('act:T006')),
    cited('act:T006', by('act:T005')),
    cited('act:T007', by('act:L0a')),
    ...lattice,
    actRecord('act:T008', 'T008', {
      adoptedOn: '2001-01-01',
      ceasedOn: day('2020-01-01'),
      replacedBy: [by('act:SOON')],
    }),
    actRecord('act:SOON', 'SOON', {
      adoptedOn: '2019-01-01',
      inForceFrom: day('2030-01-01'),
      ceasedOn: null,
    }),
    inForce('act:END'),
    actRecord('act:T009', 'T009', { adoptedOn: '2019-01-01', ceasedOn: null }),
  ];

  test('is told with all that stands in its place, whatever the shape of its chains', async () => {
    await load(graph, made, []);
    const { staleCitations } = await dataOf(
      ask(`{ staleCitations(first: 100) { nodes { act { id } change
        successors { act { id } status path { act { id } } } } } }`),
    );
    const found = staleCitations.nodes.map(({ act, change, successors }: Node) => [
      act.id,
      change,
      ...successors.map((next: Node) => `${next.path.length}>${next.act.id} ${next.status}`),
    ]);
    expect(found.toSorted()).toEqual([
      ['act:OUT', 'REPEALED'],
      ['act:T000', 'REPEALED'],
      ['act:T001', 'RENEWED', '1>act:END IN_FORCE'],
      ['act:T002', 'PARTLY_REPLACED', '1>act:END IN_FORCE', '1>act:T004 IN_FORCE'],
      ['act:T003', 'REPLACED', '150>act:END IN_FORCE'],
      ['act:T005', 'REPLACED'],
      ['act:T006', 'REPLACED'],
      ['act:T007', 'REPLACED', '31>act:END IN_FORCE'],
      ['act:T008', 'REPLACED', '1>act:SOON NOT_YET_IN_FORCE'],
    ]);
    for (const { act, successors } of staleCitations.nodes)
      for (const { path, act: end } of successors) expect([act.id, path.at(-1).act]).toEqual([act.id, end]);
  });

  test('is followed to what was in force on the day', async () => {
    await load(
      graph,
      [
        cited('act:T003', by('act:MID')),
        actRecord('act:MID', 'MID', {
          adoptedOn: '2019-01-01',
          ceasedOn: day('2024-01-01'),
          replacedBy: [by('act:END')],
        }),
        inForce('act:END'),
      ],
      [],
    );
    const { legalAct } = await dataOf(
      ask(
        `{ legalAct(id: "act:T003") { before: successors(asOf: "2023-12-31") { act { id } } now: successors { act { id } path { act { id } } } } }`,
      ),
    );
    expect(legalAct).toEqual({
      before: [{ act: { id: 'act:MID' } }],
      now: [{ act: { id: 'act:END' }, path: [{ act: { id: 'act:MID' } }, { act: { id: 'act:END' } }] }],
    });
  });

  test('is a finding about the register where it leads back', async () => {
    await load(graph, made, []);
    const { legalActs } = await dataOf(
      ask(
        '{ legalActs(first: 100, filter: {cited: true}) { nodes { id registerFindings { rule severity message(language: EN) { text language } acts { id } } } } }',
      ),
    );
    const found = legalActs.nodes.filter(({ registerFindings }: Node) => registerFindings.length > 0);
    const finding = {
      rule: 'REPLACEMENT_CYCLE',
      severity: 'ERROR',
      message: {
        language: 'EN',
        text: 'By the register these acts took, in the end, the place of each other: «act:T005 туралы» (2001-01-01); «act:T006 туралы» (2001-01-01).',
      },
      acts: [{ id: 'act:T005' }, { id: 'act:T006' }],
    };
    expect(found).toEqual(['act:T005', 'act:T006'].map((id) => ({ id, registerFindings: [finding] })));
  });

  test('what has left the register and is still cited is told apart from what the register lists', async () => {
    await load(graph, made, []);
    const { left, listed, legalCoverage, meta } = await dataOf(
      ask(`{ left: legalActs(first: 100, filter: {listed: false}) { totalCount nodes { isListed citationCount } }
        listed: legalActs(filter: {listed: true}) { totalCount nodes { isListed } }
        meta: legalActs { totalCount } legalCoverage { actsListed } }`),
    );
    expect(listed.totalCount).toBe(made.length);
    expect(legalCoverage.actsListed).toBe(made.length);
    expect(left.totalCount).toBeGreaterThan(0);
    expect(meta.totalCount).toBe(listed.totalCount + left.totalCount);
    for (const act of left.nodes) expect(act.isListed).toBe(false);
    for (const act of listed.nodes) expect(act.isListed).toBe(true);
  });
});
