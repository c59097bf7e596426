import type { ActRow, SourceRow } from '../../src/model/act-row.ts';
import { mergeRows } from '../../src/registry/merge-rows.ts';
import { statedByRow, statedBySources } from '../../src/registry/stated-row.ts';

const lookedUp = '2026-10-01';
const act: ActRow = {
  id: 'Z1100000407',
  kind: 'LAW',
  number: '407-IV',
  adopted: '2011-02-18',
  titles: { kk: 'Ғылым туралы', ru: 'О науке' },
  abbreviations: ['ЗоН'],
  evidence: 'secondary',
};

function merged(base: Partial<ActRow>, over: Partial<ActRow>, ...sources: readonly SourceRow[]) {
  const said = { ...act, ...over, sources };
  return mergeRows(statedByRow({ ...act, ...base }, lookedUp), statedBySources(said));
}

const official = (fact: SourceRow['fact'], readOn?: string): SourceRow => ({
  fact,
  grade: 'official',
  ...(readOn === undefined ? {} : { readOn }),
});

describe('a row laid over another', () => {
  it('gives way where the other is better evidenced, and the contradiction is kept', () => {
    const by = { fact: 'title-ru', grade: 'unverified' } as const;
    const { row, conflicts } = merged({}, { titles: { ru: 'О науках' } }, by);
    expect(row.titles.ru).toBe('О науке');
    expect(conflicts).toMatchObject([{ fact: 'title-ru', kept: 'О науке', other: 'О науках', by }]);
  });

  it('counts where it is better evidenced; a title that gives way stays as a name, names and abbreviations stay', () => {
    const { row, conflicts } = merged({}, { titles: { ru: 'О науке и технике' } }, official('title-ru'));
    expect(row).toMatchObject({
      id: act.id,
      titles: { kk: 'Ғылым туралы', ru: 'О науке и технике' },
      names: { ru: ['О науке'] },
      abbreviations: ['ЗоН'],
      evidence: 'secondary',
    });
    expect(conflicts).toEqual([]);
  });

  it('of equal evidence the later reading counts', () => {
    const base = { sources: [official('title-ru', '2025-01-01')] };
    const over = { titles: { ru: 'О науке и технике' } };
    expect(merged(base, over, official('title-ru', '2026-01-01')).row.titles.ru).toBe('О науке и технике');
    const earlier = merged(base, over, official('title-ru', '2024-01-01'));
    expect([earlier.row.titles.ru, earlier.conflicts.length]).toEqual(['О науке', 1]);
  });

  it('the same title in other letters is no change but of its evidence', () => {
    const { row } = merged({}, { titles: { ru: 'О НАУКЕ' } }, official('title-ru', '2024-05-05'));
    expect(row.titles.ru).toBe('О науке');
    expect(row.sources).toContainEqual(official('title-ru', '2024-05-05'));
  });

  it('says nothing that has no source', () => {
    const { row, conflicts } = merged({}, { titles: { ru: 'О другом' }, number: '1', ceased: '2020-01-01' });
    expect([row.titles.ru, row.number, row.ceased, conflicts]).toEqual(['О науке', '407-IV', undefined, []]);
  });

  it('fills what is not known without raising the grade of the rest', () => {
    const by = { fact: 'identity', grade: 'unverified' } as const;
    const { row } = merged({}, { zanCode: '52914' }, by);
    expect([row.zanCode, row.evidence]).toEqual(['52914', 'secondary']);
  });

  it('the same statements again give the same row, to the order of its sources', () => {
    const by = { zanCode: '5' };
    const replaced = { ceased: '2020-01-01', replacedBy: [{ named: by, evidence: 'secondary' }] } as const;
    const sources = [official('ceased-on'), official('replaced-by'), official('official-id')];
    const once = statedBySources({ ...act, ...replaced, sources });
    expect(mergeRows(once, once).row.sources).toEqual(sources);
  });

  it('a number without its convocation is the same number', () => {
    expect(merged({}, { number: '407' }, official('identity'))).toMatchObject({
      row: { number: '407-IV', evidence: 'official' },
      conflicts: [],
    });
  });
});

describe('the end of an act', () => {
  it.each<[string, Partial<ActRow>, Partial<ActRow>, SourceRow, Partial<ActRow>, number]>([
    [
      'a repeal after the day on which it was in force is both true',
      { statusEvidence: 'official' },
      { ceased: '2026-11-01' },
      official('ceased-on'),
      { ceased: '2026-11-01', statusEvidence: 'official' },
      0,
    ],
    [
      'a repeal before the day on which it was in force, less well evidenced, is a contradiction',
      { statusEvidence: 'official' },
      { ceased: '2026-01-01' },
      { fact: 'ceased-on', grade: 'secondary' },
      { statusReadOn: lookedUp },
      1,
    ],
    [
      'in force on a day takes back a repeal that was never verified',
      { ceased: '2024-07-01', statusEvidence: 'unverified' },
      {},
      official('status', '2026-11-20'),
      { statusReadOn: '2026-11-20', statusEvidence: 'official' },
      0,
    ],
    [
      'in force on a day before the repeal takes nothing back',
      { ceased: '2024-07-01', statusEvidence: 'unverified' },
      {},
      official('status', '2024-06-30'),
      { ceased: '2024-07-01', statusEvidence: 'unverified' },
      0,
    ],
    [
      'in force against a repeal that is as well evidenced and was read later is a contradiction',
      { ceased: '2024-07-01', statusEvidence: 'official' },
      {},
      official('status', '2024-08-01'),
      { ceased: '2024-07-01' },
      1,
    ],
    [
      'bounds that hold what is known say nothing against it',
      { ceased: '2024-07-01', statusEvidence: 'unverified' },
      { ceased: { earliest: '2024-02-01', latest: null } },
      official('ceased-on'),
      { ceased: '2024-07-01', statusEvidence: 'unverified' },
      0,
    ],
    [
      'bounds that overlap say together what both allow, as well as the worse evidenced',
      { ceased: { earliest: '2024-07-01', latest: '2024-12-31' }, statusEvidence: 'unverified' },
      { ceased: { earliest: '2024-09-01', latest: null } },
      official('ceased-on'),
      { ceased: { earliest: '2024-09-01', latest: '2024-12-31' }, statusEvidence: 'unverified' },
      0,
    ],
    [
      'a day within bounds is the day',
      { ceased: { earliest: '2024-07-01', latest: '2024-12-31' }, statusEvidence: 'unverified' },
      { ceased: '2024-07-02' },
      official('ceased-on', '2024-08-08'),
      { ceased: '2024-07-02', statusEvidence: 'official', statusReadOn: '2024-08-08' },
      0,
    ],
    [
      'of two days the better evidenced counts',
      { ceased: '2024-07-01', statusEvidence: 'official' },
      { ceased: '2024-07-02' },
      { fact: 'ceased-on', grade: 'secondary', readOn: '2026-11-11' },
      { ceased: '2024-07-01' },
      1,
    ],
  ])('%s', (_, base, over, by, expected, contradictions) => {
    const { row, conflicts } = merged(base, over, by);
    expect(row).toMatchObject(expected);
    expect(row.ceased).toEqual(expected.ceased);
    expect(conflicts.length).toBe(contradictions);
  });
});

describe('who issued it', () => {
  const base = { issuer: { kk: 'Министр', ru: 'Министр юстиции' }, evidence: 'secondary' } as const;
  const gradeOf = (over: Partial<ActRow>, by: SourceRow) =>
    merged(base, over, by).facts.find(({ fact }) => fact === 'issuer')?.grade;

  it('is no better evidenced in a language that a better source does not say', () => {
    expect(gradeOf({ issuer: { ru: 'Министра юстиции' } }, official('issuer'))).toBe('secondary');
    expect(gradeOf({ issuer: { ru: 'Министр финансов' } }, official('issuer'))).toBe('secondary');
    const both = { issuer: { kk: 'Министр', ru: 'Министра юстиции' } };
    expect(gradeOf(both, official('issuer'))).toBe('official');
  });

  it('is as well evidenced as the least of its languages', () => {
    const by = { fact: 'issuer', grade: 'unverified' } as const;
    expect(gradeOf({ issuer: { en: 'Minister' } }, by)).toBe('unverified');
    expect(gradeOf({ issuer: { ru: 'Министра юстиции' } }, by)).toBe('secondary');
  });
});

describe('an end that nobody verified', () => {
  const unverified = { fact: 'ceased-on', grade: 'unverified' } as const;
  it.each(['official', 'secondary'] as const)('takes no status away that is %s', (statusEvidence) => {
    const { row, conflicts } = merged({ statusEvidence }, { ceased: '2026-11-01' }, unverified);
    expect([row.ceased, row.statusEvidence]).toEqual([undefined, statusEvidence]);
    expect(conflicts).toMatchObject([{ field: 'status', kept: 'in force', other: '2026-11-01' }]);
  });

  it('counts where the status was not verified either', () => {
    const { row } = merged({ statusEvidence: 'not verified' }, { ceased: '2026-11-01' }, unverified);
    expect([row.ceased, row.statusEvidence]).toEqual(['2026-11-01', 'unverified']);
  });
});

describe('an end whose day is not said', () => {
  const someDay = { ceased: { earliest: act.adopted, latest: null } };
  const after = { earliest: '2026-10-02', latest: null };

  it('comes after the day on which the act was in force, whichever is read first', () => {
    const later = merged({ statusEvidence: 'official' }, someDay, official('ceased-on'));
    expect(later.row).toMatchObject({ ceased: after, statusEvidence: 'official' });
    const base = { ...someDay, sources: [official('ceased-on')] };
    expect(merged(base, {}, official('status', lookedUp)).row.ceased).toEqual(after);
    expect(later.conflicts).toEqual([]);
  });

  it('is as well evidenced as that it was in force', () => {
    const { row } = merged({ statusEvidence: 'secondary' }, someDay, official('ceased-on'));
    expect(row).toMatchObject({ ceased: after, statusEvidence: 'secondary' });
  });

  it('may be any where that was not verified or was overruled', () => {
    const unverified = merged({ statusEvidence: 'unverified' }, someDay, official('ceased-on'));
    expect(unverified.row.ceased).toEqual(someDay.ceased);
    const until = { ceased: { earliest: act.adopted, latest: '2026-09-01' } };
    const overruled = merged({ statusEvidence: 'secondary' }, until, official('ceased-on', '2026-09-01'));
    expect(overruled.row.ceased).toEqual(until.ceased);
  });
});

describe('two equal statements that exclude each other', () => {
  const day = '2026-11-20';
  const ended = { ceased: { earliest: act.adopted, latest: day }, sources: [official('ceased-on', day)] };
  const living = { sources: [official('status', day)] };
  /** Rows of which only their sources are statements, laid over each other from the first on. */
  const laid = (...rows: readonly Partial<ActRow>[]) =>
    rows
      .map((row) => statedBySources({ ...act, ...row }))
      .reduce((under, over) => mergeRows(under, over)) as ReturnType<typeof mergeRows>;

  it.each([
    ['the end first', [ended, living]],
    ['the end last', [living, ended]],
  ])('leave it open whether it has ended: %s', (_, rows) => {
    const { row, facts, conflicts } = laid(...rows);
    expect(row.ceased).toEqual({ earliest: act.adopted, latest: null });
    expect(facts.map(({ fact }) => fact).sort()).toEqual(['ceased-on', 'status']);
    expect(conflicts).toMatchObject([{ field: 'status', isOpen: true }]);
    expect(laid(...rows, ended, living).row).toEqual(row);
    const { row: over } = mergeRows(
      statedByRow({ ...act, statusEvidence: 'official' }, lookedUp),
      statedBySources(row),
    );
    expect(over.ceased).toEqual({ earliest: '2026-10-02', latest: null });
  });

  it('are settled by one that was read later', () => {
    const open = [ended, living];
    expect(laid(...open, { sources: [official('status', '2026-11-21')] }).row.ceased).toBeUndefined();
    const later = { ceased: '2026-01-01', sources: [official('ceased-on', '2026-11-21')] };
    expect(laid(...open, later).row).toMatchObject({ ceased: '2026-01-01', statusReadOn: '2026-11-21' });
  });

  it('leave it open which day of both it is', () => {
    const on = (ceased: string) => ({
      ceased,
      ceasedNote: `c ${ceased}`,
      sources: [{ ...official('ceased-on', day), source: ceased }],
    });
    const rows = [on('2018-01-01'), on('2019-01-01')];
    const { row, conflicts } = laid(...rows);
    expect(row).toMatchObject({
      ceased: { earliest: '2018-01-01', latest: '2019-01-01' },
      ceasedNote: 'c 2018-01-01; c 2019-01-01',
    });
    expect(conflicts).toMatchObject([{ isOpen: true }]);
    expect(laid(...rows.reverse()).row).toMatchObject({ ceased: row.ceased, ceasedNote: row.ceasedNote });
    for (const again of rows) expect(laid(row, again).row).toEqual(row);
  });

  it('leave it open from which day of both it is in force', () => {
    const from = (inForce: string) => ({ inForce, sources: [official('in-force-from', day)] });
    const { row } = laid(from('2018-01-01'), from('2019-01-01'));
    expect(row.inForce).toEqual({ earliest: '2018-01-01', latest: '2019-01-01' });
    expect(laid(row, from('2018-01-01')).row).toEqual(row);
  });
});

describe('particulars without a repeal', () => {
  const ended = { ceased: '2018-01-01', sources: [official('ceased-on', '2026-11-01')] };

  it('contradict one that older ones said, and take nothing back', () => {
    const { row, conflicts } = merged(ended, {}, official('identity', '2026-11-02'));
    expect(row.ceased).toBe('2018-01-01');
    expect(conflicts).toMatchObject([{ field: 'status', kept: '2018-01-01', other: 'no repeal' }]);
  });

  it.each<[string, SourceRow]>([
    ['older', official('identity', '2026-10-31')],
    ['of no day', official('identity')],
    ['of a collection', { fact: 'identity', grade: 'secondary', readOn: '2026-11-02' }],
  ])('say nothing where they are %s', (_, by) => {
    expect(merged(ended, {}, by).conflicts).toEqual([]);
  });
});

describe('what act a row is about', () => {
  it('is never replaced, however well the other is evidenced', () => {
    const other = { kind: 'PRESIDENTIAL_DECREE', registration: '8', zanCode: '2', number: '407' } as const;
    const base = { registration: '7', zanCode: '1', number: '407-IV' };
    const { row, conflicts } = merged(base, other, official('identity', '2027-01-01'));
    expect(row).toMatchObject({ ...base, kind: 'LAW' });
    expect(conflicts.map(({ field }) => field)).toEqual(['registration', 'zanCode']);
  });
});

describe('what took the place of an act', () => {
  const ended = { ceased: '2026-01-01' } as const;
  const successor = { act: 'Z2500000214' };
  const said = (evidence: 'official' | 'secondary'): Partial<ActRow> => ({
    replacedBy: [{ ...successor, from: '2026-01-01', evidence }],
  });
  const by = (grade: 'official' | 'secondary'): SourceRow => ({ fact: 'replaced-by', grade });

  it.each<[string, Partial<ActRow>]>([
    ['its sources', { sources: [by('official')] }],
    ['its status', { statusEvidence: 'official' }],
  ])(
    'is as well evidenced as %s say, where a row says no more, and gets what only the other says',
    (_, how) => {
      const { row } = merged(
        { ...ended, replacedBy: [successor], ...how },
        said('secondary'),
        by('secondary'),
      );
      expect(row.replacedBy).toEqual([{ ...successor, from: '2026-01-01', evidence: 'official' }]);
    },
  );

  it('is better evidenced by a row that says it better, and the same in either order', () => {
    const { row } = merged(
      { ...ended, replacedBy: [successor], sources: [by('secondary')] },
      said('official'),
      by('official'),
    );
    expect(row.replacedBy).toEqual([{ ...successor, from: '2026-01-01', evidence: 'official' }]);
    const worse = merged({ ...ended, ...said('official') }, { replacedBy: [successor] }, by('secondary'));
    expect(worse.row.replacedBy).toEqual(row.replacedBy);
  });
});
