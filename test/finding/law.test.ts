import { checkLaw as checkText, type Law, lawOf, type ReplacedAct } from '../../src/finding/check-law.ts';
import { lawFault } from '../../src/finding/law/law-fault.ts';
import type { FindingRecord } from '../../src/model/finding.ts';
import type { StandardRecord } from '../../src/model/standard.ts';
import { editionDay, type TextDay } from '../../src/model/text-day.ts';
import { daysLater } from '../../src/text/days-later.ts';
import { joinedTexts } from '../edition/joined-sample.ts';
import { corpusRecord } from '../ingest/corpus-record.ts';
import { registry, seedRecord } from '../ingest/seed-record.ts';
import { read } from '../standard/sample.ts';
import { clean } from './clean-standards.ts';

const law = lawOf(registry.citations.acts);
const today = '2026-11-30';
const checkLaw = (record: StandardRecord, register: Law, asOf: string) =>
  checkText(record, editionDay(record), register, asOf);

const day = (earliest: string | null, latest = earliest) => ({ earliest, latest, note: null });
const act = (id: string, more: Partial<ReplacedAct> = {}): ReplacedAct => ({
  id,
  titles: { kk: `${id} туралы` },
  number: '7',
  adoptedOn: '2010-01-01',
  inForceFrom: null,
  ceasedOn: null,
  statusEvidence: 'official',
  inForceEvidence: null,
  replacedBy: [],
  ...more,
});

describe('what is wrong with citing an act', () => {
  const gone = act('act:old', { ceasedOn: day('2023-07-01') });
  const within = act('act:within', { ceasedOn: day('2023-07-01', '2023-07-31') });
  const coming = act('act:coming', { inForceFrom: day('2026-01-01') });
  const verdict = (cited: ReplacedAct, enacted: TextDay | null, asOf: string) => {
    const fault = lawFault(cited, enacted, asOf);
    return fault && `${fault.severity} ${fault.rule}: ${fault.statusWhenEnacted}, ${fault.status}`;
  };
  const ceasedSince = 'warning act-ceased-since: IN_FORCE, CEASED';
  const unknownThen = 'warning act-ceased-since: UNKNOWN, CEASED';

  it.each([
    ['it was in force, and is', act('act:a'), day('2023-07-01'), today, null],
    [
      'it ceased on the day',
      gone,
      day('2023-07-01'),
      today,
      'error act-not-in-force-when-enacted: CEASED, CEASED',
    ],
    ['it ceased a day later', gone, day('2023-06-30'), today, ceasedSince],
    ['it ceased after the day that is asked', gone, day('2023-06-30'), '2023-06-30', null],
    ['the day of the text is not known', gone, null, today, unknownThen],
    ['it ceased within the bounds of the text', gone, day('2023-06-01', '2023-07-01'), today, unknownThen],
    [
      'it ceased before all of them',
      gone,
      day('2023-07-01', '2023-12-31'),
      '2023-01-01',
      'error act-not-in-force-when-enacted: CEASED, IN_FORCE',
    ],
    ['the text lies within its bounds', within, day('2023-07-15'), today, unknownThen],
    ['the day that is asked lies within its bounds', within, day('2023-06-30'), '2023-07-15', null],
    [
      'it had not begun',
      coming,
      day('2025-10-01'),
      today,
      'error act-not-in-force-when-enacted: NOT_YET_IN_FORCE, IN_FORCE',
    ],
    [
      'its days are not verified',
      { ...gone, statusEvidence: 'unverified' as const },
      day('2024-01-01'),
      today,
      'warning act-not-in-force-when-enacted: CEASED, CEASED',
    ],
    [
      'the day is not verified from which it is in force',
      { ...coming, inForceEvidence: 'unverified' as const },
      day('2025-10-01'),
      today,
      'warning act-not-in-force-when-enacted: NOT_YET_IN_FORCE, IN_FORCE',
    ],
  ])('%s', (_, cited, enacted, asOf, expected) => {
    expect(verdict(cited, enacted, asOf)).toBe(expected);
  });
});

describe('a message', () => {
  /** The shipped standard as if its first citation named an act of this register. */
  const found = (...acts: readonly ReplacedAct[]): FindingRecord | undefined => {
    const [card] = seedRecord.cards;
    const [citation] = card?.citations ?? [];
    if (!card || !citation) throw new Error('The shipped standard cites no act.');
    const cards = [{ ...card, citations: [{ ...citation, act: 'act:old' }] }];
    return checkLaw({ ...seedRecord, citations: [], cards }, lawOf(acts), today)[0];
  };
  const gone = (...replacedBy: readonly string[]) =>
    act('act:old', {
      ceasedOn: day('2025-01-01'),
      replacedBy: replacedBy.map((id) => ({ act: id, isRenewal: false })),
    });

  it('names what stands in the place of the act, at the end of all chains', () => {
    const chain = [
      gone('act:b', 'act:c'),
      act('act:b', { ceasedOn: day('2026-01-01'), replacedBy: [{ act: 'act:d', isRenewal: false }] }),
      act('act:c'),
      act('act:d', { inForceFrom: day('2026-01-01') }),
    ];
    expect(found(...chain)).toMatchObject({
      rule: 'act-ceased-since',
      actual: 'act:old',
      expected: 'act:c, act:d',
      message: {
        en: 'On 2026-11-30 «act:old туралы» (2010-01-01, № 7) is no longer in force; it ceased: 2025-01-01. Replaced by: «act:c туралы» (2010-01-01, № 7); «act:d туралы» (2010-01-01, № 7).',
      },
    });
  });

  it('says that nothing is known to stand in its place', () => {
    const ru = /Чем он заменён, неизвестно\.$/u;
    expect(found(gone())?.message.ru).toMatch(ru);
    expect(found(gone('act:away'))?.message.ru).toMatch(ru);
    expect(found(gone('act:b'), act('act:b', { ceasedOn: day('2025-02-01') }))?.message.ru).toMatch(ru);
    const cycle = act('act:b', {
      ceasedOn: day('2025-02-01'),
      replacedBy: [{ act: 'act:old', isRenewal: false }],
    });
    expect(found(gone('act:b'), cycle)?.message.ru).toMatch(ru);
  });

  it('says that the days are not verified', () => {
    expect(found({ ...gone(), statusEvidence: 'unverified' })?.message.kk).toMatch(
      /Бұл күндер тексерілмеген\.$/u,
    );
  });

  it('says from when an act is in force that had not begun', () => {
    const coming = found(act('act:old', { inForceFrom: day('2026-01-01', '2026-01-31') }));
    expect(coming?.message.en).toBe(
      'On the day of this text (2023-12-20 – 2023-12-31) «act:old туралы» (2010-01-01, № 7) was not in force; it is in force from: 2026-01-01 – 2026-01-31.',
    );
    expect(found(act('act:old', { adoptedOn: '2025-01-01' }))?.message.kk).toMatch(
      /қабылданған күні: 2025-01-01\.$/u,
    );
  });
});

describe('the shipped documents', () => {
  const cited = (findings: readonly FindingRecord[]) =>
    [
      ...new Set(findings.map(({ actual, expected, severity }) => `${severity} ${actual} → ${expected}`)),
    ].sort();

  it('name three acts that are no longer in force today, and what took their place', () => {
    const findings = checkLaw(seedRecord, law, today);
    expect(cited(findings)).toEqual([
      'warning act:K1700000120 → act:K2500000214',
      'warning act:K950001000_ → act:constitution-2026',
      'warning act:Z090000214_ → act:Z2500000245',
    ]);
    expect(findings.map(({ quotes }) => quotes[0]?.places[0]?.number)).toEqual([
      265, 265, 492, 492, 492, 537, 537, 537, 583, 583, 583,
    ]);
  });

  it('name none on the day of their text', () => {
    for (const record of [seedRecord, corpusRecord('215238'), corpusRecord('75186-part')]) {
      expect(checkLaw(record, law, '2023-12-31')).toEqual([]);
    }
  });

  it('say nothing of the law on domestic violence before it has surely ceased', () => {
    const { earliest, latest } = law.acts.get('act:Z090000214_')?.ceasedOn ?? {};
    if (earliest == null || latest == null) throw new Error('The register does not say when it ceased.');
    const on = (asOf: string) =>
      cited(checkLaw(seedRecord, law, asOf)).filter((one) => one.includes('Z090000214_')).length;
    const days = [daysLater(earliest, -1), daysLater(latest, -1), latest];
    expect(days.map(on)).toEqual([0, 0, 1]);
  });

  it('have one finding for a mention of both texts, with the words of both', () => {
    const record = corpusRecord('75186-part');
    const findings = checkLaw(record, law, today);
    expect(findings).toHaveLength(2);
    for (const { quotes, translationQuotes } of findings)
      expect([quotes.length, translationQuotes.length]).toEqual([1, 1]);
    expect(record.translation && checkLaw(record.translation, law, today)).toEqual([]);
  });

  it('have ids of their own', () => {
    const ids = [...seedRecord.findings, ...checkLaw(seedRecord, law, today)].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('a clean standard stays clean on its day and today', () => {
  for (const record of [read(clean.kazakh), read(clean.russian), joinedTexts(clean.kazakh, clean.russian)]) {
    for (const asOf of ['2025-05-14', today]) expect(checkLaw(record, law, asOf)).toEqual([]);
  }
});
