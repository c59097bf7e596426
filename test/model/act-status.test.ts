import { type InForceDays, statusOn, statusThroughout } from '../../src/model/act-status.ts';
import { readActs } from '../../src/registry/acts.ts';
import { changesOf, expectedOn } from './status-changes.ts';

const days = (more: Partial<InForceDays>): InForceDays => ({
  adoptedOn: '2010-01-01',
  inForceFrom: null,
  ceasedOn: null,
  ...more,
});
const bounds = (earliest: string | null, latest: string | null) => ({ earliest, latest, note: null });

describe('the status of every act of the register', () => {
  const changing = readActs().map((act) => ({ act, changes: changesOf(act) }));

  it.each(changing)(
    '$act.id on the day before, the day and the day after each change',
    ({ act, changes }) => {
      expect(changes.length).toBeGreaterThan(0);
      for (const { day, status } of expectedOn(changes))
        expect([day, statusOn(act, day)]).toEqual([day, status]);
    },
  );

  it('comes up in every way, between bounds too', () => {
    const found = changing.flatMap(({ changes }) => expectedOn(changes).map(({ status }) => status));
    expect([...new Set(found)].sort()).toEqual(['CEASED', 'IN_FORCE', 'NOT_YET_IN_FORCE', 'UNKNOWN']);
  });
});

describe('bounds that are open', () => {
  it.each([
    ['2000-01-01', { inForceFrom: bounds(null, '2015-01-01') }, 'UNKNOWN'],
    ['2015-01-01', { inForceFrom: bounds(null, '2015-01-01') }, 'IN_FORCE'],
    ['2014-12-31', { inForceFrom: bounds('2015-01-01', null) }, 'NOT_YET_IN_FORCE'],
    ['2030-01-01', { inForceFrom: bounds('2015-01-01', null) }, 'UNKNOWN'],
    ['2030-01-01', { inForceFrom: bounds(null, null) }, 'UNKNOWN'],
    ['2020-12-31', { ceasedOn: bounds('2021-01-01', null) }, 'IN_FORCE'],
    ['2021-01-01', { ceasedOn: bounds('2021-01-01', null) }, 'UNKNOWN'],
    ['2009-01-01', { ceasedOn: bounds(null, null) }, 'NOT_YET_IN_FORCE'],
    ['2012-01-01', { ceasedOn: bounds(null, null) }, 'UNKNOWN'],
    ['1900-01-01', { adoptedOn: null }, 'IN_FORCE'],
  ] as const)('on %s, %j: %s', (day, more, status) => {
    expect(statusOn(days(more), day)).toBe(status);
  });
});

describe('throughout the days on which a text may have been written', () => {
  const act = days({
    inForceFrom: bounds('2015-01-01', '2015-06-30'),
    ceasedOn: bounds('2020-01-01', '2020-01-01'),
  });
  it.each([
    ['2014-01-01', '2014-12-31', 'NOT_YET_IN_FORCE'],
    [null, '2014-12-31', 'NOT_YET_IN_FORCE'],
    ['2014-01-01', '2015-01-01', 'UNKNOWN'],
    ['2015-06-30', '2019-12-31', 'IN_FORCE'],
    ['2015-06-30', '2020-01-01', 'UNKNOWN'],
    ['2015-06-30', null, 'UNKNOWN'],
    ['2020-01-01', null, 'CEASED'],
    ['2020-01-01', '2021-01-01', 'CEASED'],
    ['2014-01-01', '2021-01-01', 'UNKNOWN'],
    [null, null, 'UNKNOWN'],
  ])('from %s to %s: %s', (earliest, latest, status) => {
    expect(statusThroughout(act, { earliest, latest })).toBe(status);
  });
});
