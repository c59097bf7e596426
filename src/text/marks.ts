import type { Passage } from '../model/document.ts';
import { allOf } from './all-of.ts';
import { slice, trim } from './passage.ts';

/** Signs that stand only before items, those of symbol fonts among them. */
const bullet = /[•●▪◦‣∙■□○◆►➢✓✔\uf0a7\uf0b7\uf0d8\uf0fc]\s*/gu;
/** A dash opens an item at the start and after the stop of another: elsewhere it joins words. */
const dash = /(?:^\s*|(?<=[;.]\s*))(?:[-–—](?=\s|["«“]?\p{L})|[*·]\s)\s*/gu;
/** In a text that opens with a dash and a capital, another between spaces before a capital opens an item as well. */
const dashBeforeCapital = /(?:^\s*|(?<=[;.]\s*)|(?<=\s))[-–—]\s+(?=["«“]?\p{Lu})/gu;
const opensWithCapital = /^\s*[-–—]\s+["«“]?\p{Lu}[^;.]*\s[-–—]\s+["«“]?\p{Lu}/u;
/** What every one of these marks has; two expressions are many times as quick as one for so distant letters. */
const anyMark = /[•●▪◦‣∙■□○◆►➢✓✔\-–—*·)]/u;
const anyOfFonts = /[\uf0a7\uf0b7\uf0d8\uf0fc]/u;
const letter = /(?:^|(?<=[\s;.,]))(\p{L})\s?\)\s*/gu;
const opensInnerList = /:\s*[-–—•]\s*\P{L}?\p{L}/u;
const alphabets = ['аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщ', 'abcdefghijklmnopqrstuvwxyz'];

/**
 * The texts of a list whose items are set off by bullets, dashes or letters ("а) …; б) …"), without these marks; null
 * where there is none. Dashes and letters must open the passage. A list under a heading of its own ("Legal basis:
 * - …; - …") is one text.
 */
export function splitMarked(passage: Passage): readonly Passage[] | null {
  const { text } = passage;
  if (!anyMark.test(text) && !anyOfFonts.test(text)) return null;
  for (const marksIn of [bullets, dashes, letters]) {
    const marks = marksIn(text);
    const [first] = marks;
    if (first === undefined) continue;
    const head = trim(slice(passage, 0, first.index));
    if (marksIn === bullets ? /^\d|:$/u.test(head.text) : head.text !== '') continue;
    if (opensInnerList.test(text.slice(first.index, marks[1]?.index))) marks.splice(1);
    const parts = marks.map((mark, index) =>
      trim(slice(passage, mark.index + mark[0].length, marks[index + 1]?.index ?? text.length)),
    );
    return [head, ...parts];
  }
  return null;
}

function bullets(text: string): RegExpExecArray[] {
  return allOf(text, bullet);
}

function dashes(text: string): RegExpExecArray[] {
  return allOf(text, opensWithCapital.test(text) ? dashBeforeCapital : dash);
}

/** The letters that open items: each comes after the one before in the alphabet, none closes a bracket. */
function letters(text: string): RegExpExecArray[] {
  let last = -1;
  return allOf(text, letter).filter((match) => {
    const place = Math.max(...alphabets.map((all) => all.indexOf((match[1] ?? '').toLowerCase())));
    if (place <= last || isInBrackets(text.slice(0, match.index))) return false;
    last = place;
    return true;
  });
}

/** Whether a bracket was opened and not closed. */
export function isInBrackets(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** The parts of a text between its semicolons, but for those in brackets; the whole where a colon opens a list. */
export function splitAtSemicolons(passage: Passage): readonly Passage[] {
  const { text } = passage;
  if (!text.includes(';')) return [trim(passage)];
  const ends = [...text.matchAll(/;(?=\s*\p{L})/gu)]
    .map(({ index }) => index)
    .filter((end) => !isInBrackets(text.slice(0, end)));
  if (text.slice(0, ends.at(-1) ?? 0).includes(':')) return [passage];
  const starts = [0, ...ends.map((end) => end + 1)];
  return starts.map((start, index) => trim(slice(passage, start, ends[index] ?? text.length)));
}

/** The sentences of a text: each ends with a stop after a word, outside brackets; the whole where it has a colon. */
export function splitAtStops(passage: Passage): readonly Passage[] {
  const { text } = passage;
  if (text.includes(':')) return [passage];
  const ends = [...text.matchAll(/\.(?<=(?:\p{Ll}{4}|[»")])\.)(?=\s*["«“]?\p{Lu}\p{Ll})/gu)]
    .map(({ index }) => index + 1)
    .filter((end) => !isInBrackets(text.slice(0, end)));
  return [0, ...ends].map((start, index) => trim(slice(passage, start, ends[index] ?? text.length)));
}
