import type { ActRow, SourceRow } from '../../src/model/act-row.ts';
import { toActs } from '../../src/registry/acts.ts';

const repealed = 'Утратил силу Кодексом РК от 20 апреля 2023 года № 224-VII';
const open = { earliest: '2023-04-20', latest: null };
const by: SourceRow = { fact: 'ceased-on', grade: 'official', source: repealed };
const law: ActRow = {
  id: 'Z1500000414',
  kind: 'LAW',
  number: '414-V',
  adopted: '2015-11-23',
  titles: { ru: 'О занятости' },
  ceased: open,
  ceasedNote: repealed,
  replacedBy: [{ named: { kind: 'CODE', number: '224-VII', adopted: '2023-04-20' }, evidence: 'secondary' }],
  evidence: 'official',
  sources: [by],
};
const code: ActRow = {
  id: 'K2300000224',
  kind: 'CODE',
  number: '224-VII',
  adopted: '2023-04-20',
  titles: { ru: 'Социальный кодекс' },
  evidence: 'official',
  inForce: '2023-07-01',
};
const endOf = (own: Partial<ActRow>, successor: Partial<ActRow>, ...others: readonly ActRow[]) => {
  const [act] = toActs([{ ...law, ...own }, { ...code, ...successor }, ...others]);
  return [act?.ceasedOn?.earliest, act?.ceasedOn?.latest, act?.statusEvidence];
};
const { inForce: _day, ...undated } = code;
const readOf = (successor: Partial<ActRow>) => {
  const [act] = toActs([law, { ...undated, ...successor }]);
  return [act?.ceasedOn?.earliest, act?.ceasedOn?.latest, act?.statusEvidence];
};
const stillOpen = ['2023-04-20', null, 'official'];

describe('an act whose repeal says no day', () => {
  it.each<[string, Partial<ActRow>, Partial<ActRow>, readonly unknown[]]>([
    ['a day', {}, {}, ['2023-07-01', '2023-07-01', 'official']],
    [
      'bounds',
      {},
      { inForce: { earliest: '2023-05-01', latest: '2023-08-01' } },
      ['2023-05-01', '2023-08-01', 'official'],
    ],
    [
      'a day that is less well evidenced',
      {},
      { inForceEvidence: 'secondary' },
      ['2023-07-01', '2023-07-01', 'secondary'],
    ],
    [
      'a day after which it was read to be in force',
      { ceased: { earliest: '2023-05-06', latest: null } },
      {},
      ['2023-07-01', '2023-07-01', 'official'],
    ],
    [
      'a day, and only ends others',
      {},
      { titles: { ru: 'О признании утратившими силу некоторых законов' } },
      ['2023-07-01', '2023-07-01', 'official'],
    ],
  ])('ceased when what repealed it came into force: %s', (_, own, successor, end) => {
    expect(endOf(own, successor)).toEqual(end);
  });

  it('ceased at the latest when what repealed it was read to be in force, a year after it was adopted', () => {
    expect(readOf({ statusReadOn: '2024-04-20' })).toEqual(['2023-04-20', '2024-04-20', 'official']);
    expect(readOf({ statusReadOn: '2023-05-01' })).toEqual(stillOpen);
    expect(readOf({ statusReadOn: '2024-04-20', statusEvidence: 'unverified' })).toEqual(stillOpen);
    expect(readOf({ statusReadOn: '2024-04-20', ceased: { earliest: '2023-06-01', latest: null } })).toEqual(
      stillOpen,
    );
    expect(readOf({})).toEqual(stillOpen);
  });

  it.each<[string, Partial<ActRow>, Partial<ActRow>]>([
    ['nobody verified that day', {}, { inForceEvidence: 'unverified' }],
    ['the other act ended before', {}, { ceased: '2023-06-01' }],
    ['the other act may have ended before', {}, { ceased: open }],
    ['it is not known', { replacedBy: [{ named: { zanCode: '5' } }] }, {}],
    ['two acts did', { replacedBy: [{ act: 'Z1' }, { act: code.id }] }, {}],
    ['only a part of it did', { replacedBy: [{ act: code.id, part: '5' }] }, {}],
    ['the words say another day', { ceasedNote: `${repealed}, с 1 января 2024 года` }, {}],
    [
      'the words say a day that is none',
      { ceasedNote: 'Утратил силу с 01.01.21 Законом РК от 20.04.2023 № 224' },
      {},
    ],
    ['the words are not of a repeal', { ceasedNote: 'replaces of Кодекс РК' }, {}],
    ['it is disputed whether it ended', { sources: [by, { fact: 'status', grade: 'official' }] }, {}],
  ])('stays open where %s', (_, own, successor) => {
    expect(endOf(own, successor)).toEqual(stillOpen);
  });

  it('stays as nobody verified it, and where it was in force after that day', () => {
    expect(endOf({ statusEvidence: 'unverified' }, {})).toEqual(['2023-04-20', null, 'unverified']);
    const later = { earliest: '2023-08-01', latest: null };
    expect(endOf({ ceased: later }, {})).toEqual(['2023-08-01', null, 'official']);
  });

  it('has the day that it says', () => {
    expect(endOf({ ceased: '2023-05-05' }, {})).toEqual(['2023-05-05', '2023-05-05', 'official']);
  });

  it('says whence its day is', () => {
    const [act] = toActs([law, code]);
    expect(act?.ceasedOn?.note).toBe(`${repealed}; the day by the beginning of what repealed it`);
  });
});
