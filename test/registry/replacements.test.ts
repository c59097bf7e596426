import type { ActRow } from '../../src/model/act-row.ts';
import { toActs } from '../../src/registry/acts.ts';
import { layOver } from '../../src/registry/register.ts';

const law = (id: string, number: string, more: Partial<ActRow> = {}): ActRow => ({
  id,
  kind: 'LAW',
  number,
  adopted: '2010-01-01',
  titles: { ru: `О ${number}` },
  evidence: 'official',
  ...more,
});
const named = { kind: 'LAW', number: '2-IV', adopted: '2010-01-01' } as const;

const replacements = (rows: readonly ActRow[]) =>
  Object.fromEntries(toActs(rows).map(({ id, replacedBy }) => [id, replacedBy.map(({ act }) => act)]));

describe('a replacement by an act that is only named', () => {
  const waiting = law('zan-1', '1', { replacedBy: [{ named, evidence: 'official' }] });
  const replacing = law('zan-3', '3', { replaces: [{ named: { zanCode: '77' }, evidence: 'secondary' }] });

  it('waits until the act comes', () => {
    expect(replacements([waiting])).toEqual({ 'act:zan-1': [] });
    expect(replacements([waiting, law('zan-2', '2')])).toEqual({
      'act:zan-1': ['act:zan-2'],
      'act:zan-2': [],
    });
  });

  it('waits on the side of the act that replaces, too', () => {
    expect(replacements([replacing])).toEqual({ 'act:zan-3': [] });
    const old = law('Z100000077_', '77', { zanCode: '77' });
    expect(replacements([replacing, old])).toMatchObject({ 'act:Z100000077_': ['act:zan-3'] });
  });

  it('is none where that act only ends others, as its title says', () => {
    const titles = { ru: 'О признании утратившими силу некоторых законов' };
    expect(replacements([waiting, law('zan-2', '2', { titles })])['act:zan-1']).toEqual([]);
    const old = law('Z100000077_', '77', { zanCode: '77' });
    expect(replacements([{ ...replacing, titles }, old])['act:Z100000077_']).toEqual([]);
  });

  it('leads to none of two that fit, nor to itself', () => {
    const two = [waiting, law('zan-2', '2'), law('zan-4', '2')];
    expect(replacements(two)['act:zan-1']).toEqual([]);
    expect(replacements([law('zan-2', '2', { replacedBy: [{ named }] })])).toEqual({ 'act:zan-2': [] });
  });
});

describe("a user's own row", () => {
  it('is the act of the package that has come under another id since', () => {
    const seed = { readOn: '2026-10-01', acts: [law('Z100000001_', '1-IV')] };
    const own = law('zan-1', '1', {
      zanCode: '1',
      sources: [{ fact: 'identity', grade: 'official', readOn: '2026-11-01' }],
    });
    expect(layOver(seed, [own])).toMatchObject([{ id: 'Z100000001_', zanCode: '1' }]);
  });
});

describe('the beginning of an act that took the place of others', () => {
  const beginnings = (rows: readonly ActRow[]) =>
    Object.fromEntries(toActs(rows).map(({ id, inForceFrom }) => [id, inForceFrom]));
  const old = (id: string, ceased: NonNullable<ActRow['ceased']>) =>
    law(id, id, { ceased, replacedBy: [{ act: 'zan-9', evidence: 'official' }] });

  it('is at the latest the end of the first of them', () => {
    const rows = [
      old('zan-1', '2011-07-01'),
      old('zan-2', { earliest: null, latest: '2011-01-01' }),
      law('zan-9', '9'),
    ];
    expect(beginnings(rows)['act:zan-9']).toMatchObject({ earliest: '2010-01-01', latest: '2011-01-01' });
  });

  it('is what its row says, and nothing where nothing follows from them', () => {
    const said = law('zan-9', '9', { inForce: '2010-02-01' });
    expect(beginnings([old('zan-1', '2011-07-01'), said])['act:zan-9']?.earliest).toBe('2010-02-01');
    for (const ceased of [{ earliest: '2010-01-01', latest: null }, '2009-01-01'] as const)
      expect(beginnings([old('zan-1', ceased), law('zan-9', '9')])['act:zan-9']).toBeNull();
  });
});
