import { allOf } from './all-of.ts';
import { isInBrackets } from './marks.ts';
import type { Opening } from './other-numbers.ts';

/** Whether a text opens with a number of the usual form: "1.", "1)", "2.3.". */
export function isUsual(text: string): boolean {
  return usual.test(text);
}

const usual = /^\s*(?:\d{1,2}\.)?\d{1,2}\s?\\?[.)](?!\d)\s*[\p{L}"«“„(]/u;

const candidate =
  /(?=\d)(?<![\d№/-])(?<!\d[.,])(?<!№\s)(?:\d{1,2}\.)?(\d{1,2})\s?\\?[.)](?!\d)\s*(?=[\p{L}"«“„(–—-]|\d{4}-\d|(?<=\s)\d)|(?:^\s*|(?=\d)(?<=[.;]\s+))(\d{1,2})\s+(?=\p{Lu})/gu;

/** The openings of items in a text; `before` is the last number in the texts before it. The rules stand at `splitItems`. */
export function openingsOf(text: string, before: number): readonly Opening[] {
  if (!/\d/u.test(text)) return [];
  const openings: Opening[] = [];
  let last = before;
  let inner = false;
  for (const match of allOf(text, candidate)) {
    const number = Number(match[1] ?? match[2]);
    const start = match.index;
    if (match[2] !== undefined && (last === 0 || number !== last + 1)) continue;
    const bracketed = match[0].trim().endsWith(')');
    if (bracketed && isInBrackets(text.slice(0, start))) continue;
    // "1. …: 1) …; 2) …": brackets that begin at 1 inside a numbered list count an inner one.
    inner =
      bracketed && (inner || (number === 1 && openings.some(({ asWritten }) => asWritten.endsWith('.'))));
    if (inner || !leadsTo(number, last, text, start, match[0])) continue;
    openings.push({ number, asWritten: match[0].trim(), start, end: start + match[0].length });
    last = number;
  }
  return openings;
}

/** Whether the count, or at least the place, makes a number the opening of an item. */
function leadsTo(number: number, last: number, text: string, start: number, written: string): boolean {
  if (number === 0) return false;
  const { length } = written;
  const before = text.slice(0, start);
  if (before.trim() === '') return true;
  const afterSentence = /[.;:!?]\s*$/u.test(before);
  if (/^\d+\.\d/u.test(written) && !afterSentence) return false;
  if (provision.test(before)) return false;
  if (number === last + 1) return afterSentence || !/^\d/u.test(text.slice(start + length));
  if (/^\s*[-–—]/u.test(text.slice(start + length))) return false;
  const glued = /\p{Ll}$/u.test(before);
  const capital = /^["«“”„(]?\p{Lu}/u.test(text.slice(start + length));
  return capital && (afterSentence || glued) && number <= last + 3;
}

/** What a number belongs to that is none of an item: "статья 5. Пункт 3", "форма 2. …". */
const provision =
  /(?<!\p{L})(?:(?:[Сс]тать|[Пп]ункт|[Пп]одпункт|[Чч]аст|[Гг]лав|[Рр]аздел|[Аа]бзац|[Пп]риложени|[Фф]орм|[Кк]ласс|[Кк]атегори|[Рр]азряд)\p{L}{0,3}|[Сс]т\.|[Пп]\.)\s*$/u;
