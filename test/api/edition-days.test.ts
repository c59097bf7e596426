import { editionDays } from '../../src/api/edition-days.ts';
import type { EditionLifeRow } from '../../src/graph/read/edition-life.ts';
import { legalActRow } from '../../src/graph/read/row/legal-act.ts';
import { statusOn } from '../../src/model/act-status.ts';

const edition = (id: string, more: Partial<EditionLifeRow> = {}): EditionLifeRow => ({
  id,
  version: null,
  year: null,
  orderKind: 'approving',
  orderNumber: id,
  orderDate: null,
  baseOrderDate: null,
  inForceOn: null,
  daysAfterPublication: null,
  enacting: null,
  base: null,
  ...more,
});
const order = (days: object) =>
  legalActRow.parse({
    id: 'act:order',
    kind: 'MINISTERIAL_ORDER',
    listed: true,
    evidence: 'secondary',
    statusEvidence: 'secondary',
    ...days,
  });
const first = edition('first', { version: 1, orderDate: '2020-05-01', daysAfterPublication: 10 });
const second = edition('second', { version: 2, orderDate: '2023-12-20' });
const bounds = (day: { earliest: string | null; latest: string | null } | null) =>
  day && `${day.earliest ?? '?'} – ${day.latest ?? '?'}`;
const said = (own: EditionLifeRow, ...others: readonly EditionLifeRow[]) => {
  const { inForceFrom, ceasedOn } = editionDays(own, [own, ...others]);
  return [bounds(inForceFrom), bounds(ceasedOn)];
};

describe('an edition begins', () => {
  it.each([
    ['not before the day after those that must pass after its order', first, '2020-05-12 – ?'],
    ['not before sixty such days have passed', { ...first, daysAfterPublication: 60 }, '2020-07-01 – ?'],
    ['not before its order', second, '2023-12-20 – ?'],
    [
      'on the day that it names',
      edition('a', { orderDate: '2020-05-01', inForceOn: '2021-01-01' }),
      '2021-01-01 – 2021-01-01',
    ],
    [
      'not before the order that it amends, where its own is blank',
      edition('a', { year: 2023, baseOrderDate: '2023-06-30' }),
      '2023-06-30 – ?',
    ],
    ['not before its year', edition('a', { year: 2024 }), '2024-01-01 – ?'],
    ['on a day that nothing tells', edition('a'), '? – ?'],
    [
      'as the register says of its order',
      edition('a', {
        orderDate: '2020-05-01',
        enacting: order({
          inForceFromKnown: true,
          inForceFromEarliest: '2020-06-02',
          inForceFromLatest: '2020-06-02',
        }),
      }),
      '2020-06-02 – 2020-06-02',
    ],
  ])('%s', (_, own, expected) => {
    expect(said(own)).toEqual([expected, null]);
  });
});

describe('an edition ceases', () => {
  const ceased = (earliest: string, latest: string) =>
    order({ ceasedOnKnown: true, ceasedOnEarliest: earliest, ceasedOnLatest: latest });

  it('when the next one begins, whatever comes after it', () => {
    const third = edition('third', { version: 3, orderDate: '2025-01-15', inForceOn: '2025-02-01' });
    expect(said(first, second)[1]).toBe('2023-12-20 – ?');
    expect(said(first, third, second)[1]).toBe('2023-12-20 – 2025-02-01');
    expect(said(second, first, third)[1]).toBe('2025-02-01 – 2025-02-01');
    expect(said(third, first, second)[1]).toBe(null);
  });

  it('when its order ceases, or the order that first approved the standard', () => {
    const act = ceased('2022-01-01', '2022-01-31');
    expect(said({ ...first, enacting: act })[1]).toBe('2022-01-01 – 2022-01-31');
    expect(said({ ...first, base: act }, second)[1]).toBe('2022-01-01 – 2022-01-31');
    expect(said({ ...second, enacting: act }, first)[1]).toBe('2022-01-01 – 2022-01-31');
    expect(said({ ...first, base: ceased('2024-01-01', '2024-01-01') }, second)[1]).toBe(
      '2023-12-20 – 2024-01-01',
    );
  });

  it('on a day that nothing tells, where another may be older or newer', () => {
    const [one, other] = [edition('one'), edition('other')];
    expect(said(one, other)[1]).toBe('? – ?');
    expect(said(other, one)[1]).toBe('? – ?');
  });

  it('so that its status goes from one to the next', () => {
    const named = { ...first, inForceOn: '2020-06-01' };
    const next = { ...second, inForceOn: '2024-01-01' };
    const both = [named, next];
    const on = (day: string) => both.map((own) => statusOn(editionDays(own, both), day));
    expect(on('2020-05-31')).toEqual(['NOT_YET_IN_FORCE', 'NOT_YET_IN_FORCE']);
    expect(on('2020-06-01')).toEqual(['IN_FORCE', 'NOT_YET_IN_FORCE']);
    expect(on('2023-12-31')).toEqual(['IN_FORCE', 'NOT_YET_IN_FORCE']);
    expect(on('2024-01-01')).toEqual(['CEASED', 'IN_FORCE']);
  });
});
