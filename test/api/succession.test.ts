import type { Graph } from '../../src/graph/graph.ts';
import type { LegalActRecord } from '../../src/model/act.ts';
import { actRecord, replacementBy } from '../graph/records/act.ts';
import { load } from './load.ts';
import { type Ask, askerOf, dataOf } from './served.ts';
import { day, openStaleLaw } from './stale-law.ts';

// What took the place of acts that are out of force. Each test loads the acts anew, as they are then known.

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its query
type Node = any;

let graph: Graph;
let ask: Ask;
beforeAll(async () => {
  graph = await openStaleLaw();
  ask = askerOf(graph);
}, 180_000);
afterAll(() => graph?.close());

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
