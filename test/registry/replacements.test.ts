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
