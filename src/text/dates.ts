import { onAnyKeyboard } from './kazakh-letters.ts';

/** A day found in a text, and where. */
export interface FoundDate {
  /** ISO 8601. */
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Days in the usual forms of both languages: "2023 жылғы 20 желтоқсандағы", `2023 жылғы "20" желтоқсанда`,
 * "20 декабря 2023 года", "20.12.2023", "20.12.23 г.", "от 20-12-2023", "2023 ж. 20.12.", "2023-12-20". A day that no
 * calendar has is not found; one with a blank (`2023 жылғы "__" ______`) is none.
 */
export function findDates(text: string): readonly FoundDate[] {
  if (!year.test(text)) return [];
  const found: FoundDate[] = [];
  for (const { pattern, day } of forms) {
    for (const match of text.matchAll(pattern)) {
      const iso = day(match.groups ?? {});
      if (iso !== null) found.push({ day: iso, start: match.index, end: match.index + match[0].length });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a text is a day of the calendar in ISO 8601, and nothing else. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text) && findDates(text)[0]?.day === text;
}

/** Days written in one of those forms that no calendar has ("31 февраля 2023 года", "31.02.2023"), and where. */
export function findImpossibleDates(text: string): readonly Omit<FoundDate, 'day'>[] {
  if (!year.test(text)) return [];
  return forms.flatMap(({ pattern, day }) =>
    [...text.matchAll(pattern)]
      .filter((match) => day(match.groups ?? {}) === null)
      .map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** What every date has. */
const year = /\d{4}|\.\d{2}\s*(?:г|ж)/iu;

/** The stems of the months, January first; a case ending follows. */
const months = [
  ['қаңтар', 'январ'],
  ['ақпан', 'феврал'],
  ['наурыз', 'март'],
  ['сәуір', 'апрел'],
  ['мамыр', 'ма[йя]'],
  ['маусым', 'июн'],
  ['шілде', 'июл'],
  ['тамыз', 'август'],
  ['қыркүйе[кг]', 'сентябр'],
  ['қазан', 'октябр'],
  ['қараша', 'ноябр'],
  ['желтоқсан', 'декабр'],
] as const;

const kazakhMonth = onAnyKeyboard(months.map(([stem]) => stem).join('|'));
const kazakhYear = onAnyKeyboard('(?:жылғы|жылы|жылдың|ж\\.)');
const russianMonth = months.map(([, stem]) => stem).join('|');

const kazakhCase =
  '(?:(?:с?[ыіи]н)?(?:да[ғг]ы|де[гғ][іи]|та[ғг]ы|те[гғ][іи]|да|де|та|те|дан|ден|нан|нен|ан|ен)|с?[ыі])?';
const numbered = '(?<day>\\d{1,2})(?<mark>[-/])(?<month>\\d{2})\\k<mark>(?<year>\\d{4})(?![-/\\d])';

type Groups = Readonly<Record<string, string | undefined>>;

const forms: readonly { pattern: RegExp; day: (groups: Groups) => string | null }[] = [
  {
    pattern: new RegExp(
      `(?<!\\d)(?<year>\\d{4})\\s*${kazakhYear}\\s*["«“]?(?<day>\\d{1,2})["»”]?\\s*(?<month>${kazakhMonth})${kazakhCase}`,
      'giu',
    ),
    day: ({ year, month, day }) => iso(year, monthNumber(month, 0), day),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)["«“]?(?<day>\\d{1,2})["»”]?\\s*(?<month>${russianMonth})[а-я]*\\s+(?<year>\\d{4})(?:\\s*(?:года|год|г\\.))?`,
      'giu',
    ),
    day: ({ year, month, day }) => iso(year, monthNumber(month, 1), day),
  },
  {
    pattern:
      /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})(?!\d)(?:\s*(?:года|год|г\.|жылғы|жыл|ж\.))?/gu,
    day: ({ year, month, day }) => iso(year, Number(month), day),
  },
  {
    pattern:
      /(?<!\d)(?<year>\d{4})\s*(?:жылғы|жылы|ж\.)\s*(?<day>\d{1,2})\.(?<month>\d{1,2})\.?(?![\d.]|\s*\d{4})/gu,
    day: ({ year, month, day }) => iso(year, Number(month), day),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(?<day>\\d{1,2})\\s*(?<month>${kazakhMonth})${kazakhCase}\\s+(?<year>\\d{4})\\s*${onAnyKeyboard('жыл')}(?:${onAnyKeyboard('ғы')}|ы)?(?!\\p{L})`,
      'giu',
    ),
    day: ({ year, month, day }) => iso(year, monthNumber(month, 0), day),
  },
  {
    pattern:
      /(?<![\d.])(?<day>\d{1,2})\.(?<month>\d{2})\.(?<year>\d{2})\s*(?:г\.|года(?!\p{L})|ж\.|жылғы)/giu,
    day: ({ year, month, day }) => iso(`${Number(year) < 50 ? 20 : 19}${year}`, Number(month), day),
  },
  {
    pattern: new RegExp(
      `(?:(?<=(?<!\\p{L})от\\s+)|(?<![\\d.\\p{L}/-])(?<!№\\s*)(?=[-/\\d]+\\s*(?:г\\.|года(?!\\p{L})|ж\\.|жылғы)))${numbered}`,
      'giu',
    ),
    day: ({ year, month, day }) => iso(year, Number(month), day),
  },
  {
    pattern: /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/gu,
    day: ({ year, month, day }) => iso(year, Number(month), day),
  },
];

function monthNumber(word: string | undefined, column: 0 | 1): number {
  return 1 + months.findIndex((row) => new RegExp(`^${onAnyKeyboard(row[column])}`, 'iu').test(word ?? ''));
}

function iso(year: string | undefined, month: number, day: string | undefined): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}
