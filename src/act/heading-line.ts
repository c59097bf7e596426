import type { ProvisionKind } from '../model/provision.ts';
import type { HeadingWords } from '../model/provision-words.ts';
import { foldText, foldWord } from '../text/fold.ts';
import { numberOf } from './number.ts';

/** What a line says that opens a provision. */
export interface HeadingLine {
  readonly kind: ProvisionKind;
  readonly number: string;
  /** What follows the number; empty where nothing does. */
  readonly rest: string;
}

/**
 * The provision that a line opens, by its kind and number; null where it opens none. Words follow after a stop; in a
 * line that stands out also without, and there words that are no heading ("Раздел 4 предусмотрено дополнить …") do
 * not count.
 */
export function headingLine(text: string, words: HeadingWords, standsOut: boolean): HeadingLine | null {
  return partOf(text, words) ?? wordFirst(text, words, standsOut) ?? numberFirst(text, words, standsOut);
}

/** A line that is the name of a part of a code, perhaps numbered. */
function partOf(text: string, { parts }: HeadingWords): HeadingLine | null {
  if (text.length > longestName) return null;
  const name = text.replace(/^(?:\d+|[IVXІХ]+)\.\s*/u, '').replace(/\s*\.$/u, '');
  const number = parts.get(foldText(name));
  return number === undefined ? null : { kind: 'part', number, rest: name };
}

/** Longer than the name of any part, with its number. */
const longestName = 100;

function wordFirst(text: string, words: HeadingWords, standsOut: boolean): HeadingLine | null {
  const match = /^(§|\p{L}+)\s*(\d+|\p{L}+)((?:[-‑–]\d{1,3})*)(?![\p{L}\d)])/u.exec(text);
  const kind = words.beforeNumber.get(foldWord(match?.[1] ?? ''));
  return match && kind
    ? opened(kind, numberOf(match[2] ?? '', match[3] ?? '', words), text.slice(match[0].length), standsOut)
    : null;
}

function numberFirst(text: string, words: HeadingWords, standsOut: boolean): HeadingLine | null {
  const match =
    /^(\d+|\p{L}+)((?:[-‑–]\d{1,3})*)\s?[-‑–]?\s?(\p{L}+(?=[\s.:]|$)(?: \p{L}+(?=[\s.:]|$))?)/u.exec(text);
  if (match === null) return null;
  const [all, written = '', insertion = '', named = ''] = match;
  const [first = ''] = named.split(' ');
  for (const name of new Set([named, first])) {
    const kind = words.afterNumber.get(foldWord(name));
    const rest = text.slice(all.length - named.length + name.length);
    if (kind) return opened(kind, numberOf(written, insertion, words), rest, standsOut);
  }
  return null;
}

function opened(
  kind: ProvisionKind,
  number: string | null,
  after: string,
  standsOut: boolean,
): HeadingLine | null {
  if (number === null) return null;
  const rest = /^\s*(?:[.:]\s*|$)(.*)$/u.exec(after)?.[1];
  if (rest !== undefined) return { kind, number, rest };
  if (!standsOut || !/^\s/u.test(after)) return null;
  const isHeading = /^\s+(?:[–—-]\s+)?["«“(]?\p{Lu}/u.test(after);
  return { kind, number, rest: isHeading ? after.replace(/^\s+(?:[–—-]\s+)?/u, '') : '' };
}
