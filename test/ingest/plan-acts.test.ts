import { planActs } from '../../src/ingest/plan-acts.ts';
import type { ActReading } from '../../src/model/act-reading.ts';
import type { ActRow, ReplacementRow } from '../../src/model/act-row.ts';

const labour: ActRow = {
  id: 'K1500000414',
  kind: 'CODE',
  number: '414-V',
  adopted: '2015-11-23',
  titles: { ru: 'Трудовой кодекс Республики Казахстан' },
  evidence: 'official',
};
const seed = { readOn: '2026-10-01', acts: [labour] };

function reading(said: Partial<ActRow>, ...sources: ActReading['said']['sources']): ActReading {
  return {
    file: 'meta.yaml',
    said: { kind: 'CODE', number: '414-V', adopted: '2015-11-23', ...said, sources },
    derivedId: null,
    doubts: [],
    predecessors: [],
  };
}

const read = (fact: 'ceased-on' | 'status' | 'identity', grade: 'official' | 'secondary', readOn?: string) =>
  ({ fact, grade, ...(readOn === undefined ? {} : { readOn }) }) as const;

describe('an import', () => {
  it('joins what the two databases call by ids of their own', () => {
    const folder = reading({ zanCode: '92461' }, read('identity', 'official'));
    const { own, changes } = planActs([folder], seed, []);
    expect(own).toMatchObject([{ id: 'K1500000414', zanCode: '92461' }]);
    expect(changes).toMatchObject([
      { isNew: false, fields: [{ field: 'zanCode', now: { value: '92461', by: { grade: 'secondary' } } }] },
    ]);
    const byCode = { ...reading({ zanCode: '92461', ceased: '2027-01-01' }, read('ceased-on', 'official')) };
    const { kind: _kind, adopted: _day, number: _number, ...said } = byCode.said;
    const later = planActs([{ ...byCode, said }], seed, own);
    expect(later.own).toMatchObject([{ id: 'K1500000414', ceased: '2027-01-01', zanCode: '92461' }]);
  });

  it('keeps in force what a less evidenced source says to have ceased, and names the contradiction', () => {
    const { changes, conflicts, own } = planActs(
      [reading({ ceased: '2026-01-01' }, read('ceased-on', 'secondary'))],
      seed,
      [],
    );
    expect(changes).toEqual([]);
    expect(conflicts).toMatchObject([
      { act: 'K1500000414', file: 'meta.yaml', field: 'status', kept: 'in force', other: '2026-01-01' },
    ]);
    expect(planActs([], seed, own).changes).toEqual([]);
  });

  it('comes to the same whatever the order of its sources', () => {
    const sources = [
      reading({ ceased: '2027-01-01' }, read('ceased-on', 'official', '2026-11-01')),
      reading(
        { ceased: { earliest: '2026-12-01', latest: null } },
        read('ceased-on', 'official', '2026-11-02'),
      ),
      reading({}, read('status', 'official', '2026-11-03')),
      reading({ zanCode: '92461' }, read('identity', 'secondary', '2026-11-04')),
    ];
    const of = (order: readonly ActReading[]) =>
      planActs(order, seed, []).changes.map(({ act, fields }) => [act.id, act.ceased, fields.length]);
    expect(of(sources)).toEqual([['K1500000414', '2027-01-01', 3]]);
    expect(of([...sources].reverse())).toEqual(of(sources));
  });

  it('believes what an act says of itself before what another says of it', () => {
    const old = { kind: 'LAW', number: '1-IV', adopted: '2012-03-05', zanCode: '1' } as const;
    const ended = {
      ...old,
      ceased: '2026-12-01',
      sources: [{ fact: 'ceased-on', grade: 'unverified' }],
    } as const;
    const replacing = {
      ...reading({ number: '500-VIII', zanCode: '5' }, read('identity', 'official')),
      predecessors: [{ ...reading({}), said: ended }],
    };
    const own = reading(old, read('identity', 'official'), read('status', 'official', '2026-11-01'));
    for (const order of [
      [replacing, own],
      [own, replacing],
    ]) {
      const { changes, conflicts } = planActs(order, seed, []);
      expect(changes.find(({ act }) => act.id === 'zan-1')?.act.ceased).toBeUndefined();
      expect(conflicts).toMatchObject([{ act: 'zan-1', kept: 'in force', other: '2026-12-01' }]);
    }
  });

  it('takes nothing from what the register says better', () => {
    const old = {
      ...labour,
      id: 'K1700000120',
      number: '120-VI',
      adopted: '2017-12-25',
      ceased: '2026-01-01',
    };
    const register = { ...seed, acts: [labour, { ...old, replacedBy: [{ act: labour.id }] }] };
    const by = { fact: 'replaced-by', grade: 'secondary' } as const;
    const page = reading(
      { ...old, replacedBy: [{ named: { adiletId: labour.id }, evidence: 'secondary' }] },
      by,
    );
    const { own, changes } = planActs([page], register, []);
    expect([own.length, changes]).toEqual([1, []]);
    expect(planActs([page], register, own)).toMatchObject({ own, changes: [] });
  });

  it('keeps the better evidence where a successor was known by its id and is named now', () => {
    const old = reading({ number: '120-VI', adopted: '2017-12-25', zanCode: '1', ceased: '2026-01-01' });
    const saying = (replacement: ReplacementRow): ActReading => {
      const by = { fact: 'replaced-by', grade: replacement.evidence ?? 'unverified' } as const;
      return { ...old, said: { ...old.said, replacedBy: [replacement], sources: [by] } };
    };
    const { own } = planActs([saying({ act: labour.id, evidence: 'official' })], seed, []);
    const named = { number: '414-V', kind: 'CODE', adopted: '2015-11-23' } as const;
    const again = planActs([saying({ named, evidence: 'secondary' })], seed, own);
    expect(again.own[0]?.replacedBy).toEqual([{ act: labour.id, evidence: 'official' }]);
    expect(again.changes).toEqual([]);
  });

  it('gives an act that is new the id of its page, that of its numbering or that of its code, and keeps it', () => {
    const law = (number: string) =>
      ({ kind: 'LAW', number, adopted: '2012-03-05', titles: { ru: number } }) as const;
    const said = read('identity', 'official');
    const { own } = planActs(
      [
        { ...reading({ ...law('1-IV'), adiletId: 'Z1200000001' }, said), derivedId: 'Z1200000001' },
        { ...reading({ ...law('2-IV'), zanCode: '2' }, said), derivedId: 'Z1200000002' },
        reading({ ...law('3-IV'), zanCode: '3' }, said),
      ],
      seed,
      [],
    );
    expect(own.map(({ id }) => id)).toEqual(['Z1200000001', 'Z1200000002', 'zan-3']);
    const page = reading(
      { ...law('3-IV'), adiletId: 'Z120000003X' },
      read('identity', 'official', '2026-11-01'),
      {
        fact: 'official-id',
        grade: 'official',
      },
    );
    expect(planActs([page], seed, own).own.at(-1)).toMatchObject({ id: 'zan-3', adiletId: 'Z120000003X' });
  });
});

describe('an id of another act', () => {
  const ended = read('ceased-on', 'official', '2027-01-01');
  const plan = (said: Partial<ActRow>, derivedId: string | null = null) =>
    planActs(
      [{ ...reading({ ceased: '2025-01-01', ...said }, read('identity', 'official'), ended), derivedId }],
      seed,
      [],
    );

  it.each<[string, Partial<ActRow>, RegExp]>([
    [
      'day',
      { adiletId: 'K1500000414', adopted: '2015-11-24' },
      /its id K1500000414 is that of act:K1500000414/u,
    ],
    [
      'number',
      { adiletId: 'K1500000414', number: '415-V' },
      /\(CODE No\. 414-V of 2015-11-23\), and its particulars/u,
    ],
    [
      'kind',
      { adiletId: 'K1500000414', kind: 'MINISTERIAL_ORDER' },
      /are not \(MINISTERIAL_ORDER No\. 414-V/u,
    ],
  ])('with another %s joins nothing, and it is said why', (_, said, why) => {
    const { own, changes, left } = plan(said);
    expect([own, changes]).toEqual([[], []]);
    expect(left).toEqual([{ file: 'meta.yaml', message: expect.stringMatching(why) }]);
  });

  it('joins nothing by the code of the other database, either', () => {
    const coded = { ...seed, acts: [{ ...labour, zanCode: '92461' }] };
    const said = { kind: 'LAW', number: '701-IV', adopted: '2012-03-05', zanCode: '92461' } as const;
    const { own, left } = planActs([reading({ ...said, ceased: '2025-01-01' }, ended)], coded, []);
    expect(own).toEqual([]);
    expect(left[0]?.message).toMatch(/^its code 92461 is that of act:K1500000414 /u);
  });

  it('that is made by the numbering joins only where the particulars and the code are its own', () => {
    const other = plan({ adopted: '2015-02-01', number: '414-IV', zanCode: '899999' }, 'K1500000414');
    expect([other.own, other.left[0]?.message]).toEqual([
      [],
      expect.stringMatching(/^by its numbering it would be act:K1500000414 /u),
    ]);
    const coded = { ...seed, acts: [{ ...labour, zanCode: '92461' }] };
    const twice = { ...reading({ zanCode: '850002' }, ended), derivedId: 'K1500000414' };
    expect(planActs([twice], coded, [])).toMatchObject({
      own: [],
      left: [{ message: expect.stringContaining('code 850002') }],
    });
  });

  it('is that of one act where a decree has the force of a law, and its kind stays', () => {
    const decree = { adiletId: 'K1500000414', kind: 'PRESIDENTIAL_DECREE', ceased: '2027-01-01' } as const;
    const { changes, conflicts, left } = plan(decree);
    expect([changes[0]?.act.kind, changes[0]?.act.ceased, conflicts, left]).toEqual([
      'CODE',
      '2027-01-01',
      [],
      [],
    ]);
  });

  it('with nothing beside it but a title joins only where that is like its own', () => {
    const page = (titles: ActRow['titles']): ActReading => ({
      ...reading({}),
      said: { adiletId: labour.id, titles, sources: [read('status', 'official', '2026-11-01')] },
    });
    const placed = (titles: ActRow['titles']) => planActs([page(titles)], seed, []).placed.size;
    for (const titles of [
      { ru: 'Трудовой кодекс Республики Казахстан' },
      { ru: 'ТРУДОВОЙ КОДЕКС' },
      { ru: 'Трудовый кодекс Респyблики Казахстан' },
      { kk: 'Еңбек кодексі' },
      {},
    ])
      expect([titles, placed(titles)]).toEqual([titles, 1]);
    const { own, changes, left } = planActs([page({ ru: 'Об утверждении Правил выдачи книг' })], seed, []);
    expect([own, changes]).toEqual([[], []]);
    expect(left[0]?.message).toMatch(
      /^it says no more than its id, .* \("Об утверждении Правил выдачи книг"\)$/u,
    );
  });

  it('that was imported before says nothing and is taken out, and it is said', () => {
    const said = { number: '1', adopted: '2020-01-01', ceased: '2025-01-01', sources: [ended] };
    const stranger = { ...labour, ...said };
    const { own, changes, doubts } = planActs([], seed, [stranger]);
    expect([own, changes]).toEqual([[], []]);
    expect(doubts[0]?.message).toMatch(/^K1500000414 was imported of another act/u);
  });
});
