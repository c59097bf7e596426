import type { Passage } from '../model/document.ts';
import { splitAtSemicolons, splitAtStops, splitMarked } from './marks.ts';
import { type Opening, otherNumbers } from './other-numbers.ts';
import { join, slice, trim } from './passage.ts';
import { isUsual, openingsOf } from './usual-numbers.ts';

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
 * after "№" or the word for a provision, inside brackets, or where the count does not lead to it: the next number does
 * (also without a stop, before a capital), a jump or a repeat only at the end of a sentence or after a word that it is
 * glued to. Of "2.3." the last part counts. A list may be numbered otherwise as a whole (`otherNumbers`). A passage that
 * opens with no number is an item of its own, or several that bullets, dashes or letters set off, or semicolons where
 * it is the only one.
 * A line in small letters goes on with the item before it, where that has a number and no stop, or nearly all lines
 * begin with a capital or a mark. Lines below an item that ends with a colon are its list, up to the next number of
 * its kind. Words with a colon before the first number are the head of the list.
 */
export function splitItems(passages: readonly Passage[]): readonly Item[] {
  const items: Item[] = [];
  const texts = passages.map(({ text }) => text);
  const openings = texts.some(isUsual) ? null : otherNumbers(texts);
  const mostOpen = texts.length > 1 && texts.filter((text) => opensLine.test(text)).length > texts.length / 2;
  let last = 0;
  let opensList = false;
  passages.forEach((passage, index) => {
    const parts = partsOf(passage, openings?.[index] ?? openingsOf(passage.text, last), openings !== null);
    const previous = items.at(-1);
    const isMore =
      previous !== undefined &&
      (goesOn(previous, parts, mostOpen, items) ||
        isMarkedInside(previous, passage) ||
        (opensList && isInside(previous, parts)));
    if (isMore) items[items.length - 1] = { ...previous, passage: join([previous.passage, passage]) };
    else {
      items.push(...parts);
      last = parts.at(-1)?.number ?? last + parts.length;
      opensList = parts.at(-1)?.number !== null && /:\s*$/u.test(passage.text);
    }
  });
  const [only, second] = items;
  const isHeaded = only?.number === null && second?.number === 1 && /:\s*$/u.test(only.passage.text);
  const isPlain = items.length === 1 && only?.number === null;
  const found = isPlain ? splitAtSemicolons(only.passage).map(unnumbered) : items.slice(isHeaded ? 1 : 0);
  return found.map((item) => ({ ...item, passage: withoutStop(item.passage) }));
}

/**
 * The items of a list of statements: where all of it is one text without numbers or marks, each sentence is one, since
 * paragraphs of a cell run together.
 */
export function splitStatements(passages: readonly Passage[]): readonly Item[] {
  const items = splitItems(passages);
  const [only] = items;
  if (items.length !== 1 || only === undefined || only.number !== null) return items;
  return splitAtStops(only.passage).map((passage) => unnumbered(withoutStop(passage)));
}

/** The items of one passage, with their stops, by the openings in it; marks count where numbers are not `sure`. */
function partsOf(passage: Passage, openings: readonly Opening[], isSure: boolean): readonly Item[] {
  const marked = isSure ? null : splitMarked(passage);
  if (marked !== null) return marked.map(unnumbered).filter(hasWords);
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

/**
 * Whether a line goes on with the item before it: nothing opens it, and that one has not ended, or is of a list whose
 * items are numbered and begin with a capital.
 */
function goesOn(
  { number, passage }: Item,
  [next]: readonly Item[],
  mostOpen: boolean,
  items: readonly Item[],
): boolean {
  if (next === undefined || next.number !== null || !/^\p{Ll}/u.test(next.passage.text)) return false;
  if ((number !== null || mostOpen) && !/[.;:]$/u.test(passage.text)) return true;
  return number !== null && items.length > 1 && items.every(opensWithCapital);
}

function opensWithCapital({ number, passage }: Item): boolean {
  return number !== null && /^["«“„(]?\p{Lu}/u.test(passage.text);
}

/** Whether a line with a dash or bullet belongs to a list that the item opens ("1. Legal basis:" and lines below). */
function isMarkedInside({ number, passage }: Item, { text }: Passage): boolean {
  return number !== null && /^\s*[-–—•]\s/u.test(text) && /:\s*$|:\s*[-–—•]/u.test(passage.text);
}

/** Whether a line without a number, or with one of another kind ("1)" below "1."), stands in the list of an item. */
function isInside(open: Item, [next]: readonly Item[]): boolean {
  if (next?.number === null) return !/;[^;]*\.$/u.test(open.passage.text);
  return next?.asWritten?.at(-1) !== open.asWritten?.at(-1);
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
  let end = text.length;
  while (end > 0 && stop.test(text.charAt(end - 1))) end--;
  const isStop = end < text.length && !abbreviation.test(text);
  return trim(isStop ? slice(passage, 0, end) : passage);
}

const stop = /[\s.;,]/u;
const abbreviation = /\.(?<=(?<!\p{L})\p{L}{1,2}\.)\s?\p{L}\.\s*$/u;

/** A line that begins as an item does: with a capital, a mark or a number. */
const opensLine = /^\s*(?:\p{Lu}|["«“„]\p{Lu}|[-–—•*·]|\d)/u;

function hasWords({ passage }: Item): boolean {
  return /\p{L}/u.test(passage.text);
}
