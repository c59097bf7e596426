import type { Passage } from '../model/document.ts';
import { isInBrackets, splitAtSemicolons, splitMarked } from './marks.ts';
import { join, slice, trim } from './passage.ts';

/** One item of a list: its number as it stands, null where it has none, and its text without the number. */
export interface Item {
  readonly number: number | null;
  /** The number with its stop or bracket, as it stands ("2.3."). */
  readonly asWritten: string | null;
  readonly passage: Passage;
}

/**
 * The items of a list that stands in one passage or in several (lines of a cell, paragraphs).
 *
 * A number opens an item where it is followed by a stop or a bracket and by a word, a code, a quote or a dash, even
 * when it is glued to the word before it ("талдау2. Отбасы"). It is no item number inside a date, a code, a decimal,
 * after "№", inside brackets, or where the count does not lead to it: the next number does, a jump or a repeat only at
 * the end of a sentence or after a word that it is glued to. Of "2.3." the last part counts. A passage that opens with
 * no number is an item of its own, or several that bullets, dashes or letters set off, or semicolons where it is the
 * only one.
 * A line in small letters after an item that has a number and no stop goes on with it. Words with a colon before the
 * first number are the head of the list.
 */
export function splitItems(passages: readonly Passage[]): readonly Item[] {
  const items: Item[] = [];
  let last = 0;
  for (const passage of passages) {
    const parts = partsOf(passage, last);
    const previous = items.at(-1);
    if (previous !== undefined && (goesOn(previous, parts) || isInside(previous, passage)))
      items[items.length - 1] = { ...previous, passage: join([previous.passage, passage]) };
    else {
      items.push(...parts);
      last = parts.at(-1)?.number ?? last + parts.length;
    }
  }
  const [only, second] = items;
  const isHeaded = only?.number === null && second?.number === 1 && /:\s*$/u.test(only.passage.text);
  const isPlain = items.length === 1 && only?.number === null;
  const found = isPlain ? splitAtSemicolons(only.passage).map(unnumbered) : items.slice(isHeaded ? 1 : 0);
  return found.map((item) => ({ ...item, passage: withoutStop(item.passage) }));
}

/** The items of one passage, with their stops; `before` is the last number in the passages before it. */
function partsOf(passage: Passage, before: number): readonly Item[] {
  const marked = splitMarked(passage);
  if (marked !== null) return marked.map(unnumbered).filter(hasWords);
  const openings = openingsOf(passage.text, before);
  const head = unnumbered(trim(slice(passage, 0, openings[0]?.start)));
  const numbered = openings.map(({ number, asWritten, end }, index) => ({
    number,
    asWritten,
    passage: trim(slice(passage, end, openings[index + 1]?.start)),
  }));
  return [head, ...numbered].filter(hasWords);
}

function unnumbered(passage: Passage): Item {
  return { number: null, asWritten: null, passage };
}

function goesOn({ number, passage }: Item, [next]: readonly Item[]): boolean {
  if (number === null || next === undefined || next.number !== null) return false;
  return /^\p{Ll}/u.test(next.passage.text) && !/[.;:]$/u.test(passage.text);
}

/** Whether a line with a dash or bullet belongs to a list that the item opens ("1. Legal basis:" and lines below). */
function isInside({ number, passage }: Item, { text }: Passage): boolean {
  return number !== null && /^\s*[-–—•]\s/u.test(text) && /:\s*$|:\s*[-–—•]/u.test(passage.text);
}

/** A text without its own number ("9. ", "2) ", "12\. "), and that number. */
export function splitNumber(passage: Passage): Item {
  const match = /^\s*(\d{1,3})\s*\\?[.)]\s*/u.exec(passage.text);
  if (match === null || /^\d(?!\d{3}-\d)/u.test(passage.text.slice(match[0].length)))
    return { number: null, asWritten: null, passage: trim(passage) };
  return {
    number: Number(match[1]),
    asWritten: match[0].trim(),
    passage: trim(slice(passage, match[0].length)),
  };
}

/** Without the stop, comma or semicolon that closes it; the stop of an abbreviation ("т. б.") stays. */
export function withoutStop(passage: Passage): Passage {
  const { text } = passage;
  if (/(?<!\p{L})\p{L}{1,2}\.\s?\p{L}\.\s*$/u.test(text)) return trim(passage);
  return trim(slice(passage, 0, text.replace(/[\s.;,]+$/u, '').length));
}

interface Opening {
  readonly number: number;
  readonly asWritten: string;
  readonly start: number;
  readonly end: number;
}

const candidate =
  /(?<![\d№/-])(?<!\d[.,])(?<!№\s)(?:\d{1,2}\.)?(\d{1,2})\s?[.)](?!\d)\s*(?=[\p{L}"«“”„(–—-]|\d{4}-\d|(?<=\s)\d)/gu;

function openingsOf(text: string, before: number): readonly Opening[] {
  const openings: Opening[] = [];
  let last = before;
  let inner = false;
  for (const match of text.matchAll(candidate)) {
    const number = Number(match[1]);
    const start = match.index;
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
  if (number === last + 1) return afterSentence || !/^\d/u.test(text.slice(start + length));
  if (/^\s*[-–—]/u.test(text.slice(start + length))) return false;
  const glued = /\p{Ll}$/u.test(before);
  const capital = /^["«“”„(]?\p{Lu}/u.test(text.slice(start + length));
  return capital && (afterSentence || glued) && number <= last + 3;
}

function hasWords({ passage }: Item): boolean {
  return /\p{L}/u.test(passage.text);
}
