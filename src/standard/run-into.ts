import type { Passage } from '../model/document.ts';
import { fold, foldText } from '../text/fold.ts';
import { placeInAlphabet } from '../text/other-numbers.ts';
import { slice, trim } from '../text/passage.ts';
import { fromRoman } from '../text/roman.ts';
import { isBlock } from './keys.ts';
import type { LabelSet } from './label-set.ts';
import type { LabelMatch } from './match-label.ts';

/** Labels that run into their list are short. */
const longestRun = 40;

/** What a text quotes. */
export const quoted = /["«“”„][^"»“”]*["»“”]/gu;

/**
 * A label directly followed by its list or its number, with no colon; that of terms or abbreviations may have a stop. That of a mandatory or additional function may
 * have a stop in place of the number.
 * @param text the text of `body`, folded
 */
export function runInto(body: Passage, text: string, labels: LabelSet): Omit<LabelMatch, 'item'> | null {
  const roman = romanAtStart(body.text);
  const before = roman ?? /^\d{0,2}/u.exec(text)?.[0] ?? '';
  const likely = labels.openings(text, before.length);
  if (likely.length === 0) return null;
  const { offsets } = fold(body.text.slice(0, 2 * longestRun));
  for (const label of likely) {
    const end = before.length + label.folded.length;
    if ((offsets[end - 1] ?? longestRun) >= longestRun) continue;
    const behind = numberBehind(body.text, offsets[end - 1] ?? 0, text.slice(end));
    const last = offsets[end - 1] ?? 0;
    const letter = label.numbered && behind === '' ? letterBehind.exec(body.text.slice(last + 1)) : null;
    const after =
      letter === null
        ? (offsets[end + (label.numbered ? behind.length : 0)] ?? body.text.length)
        : last + 1 + letter[0].length;
    // "3 Міндетті …" goes on with the word, and is no skill ("Міндет 3").
    if (behind === '' && after === (offsets[end - 1] ?? 0) + 1 && /^\p{Ll}/u.test(body.text.slice(after)))
      continue;
    const value = trim(slice(body, after));
    // "Умение 2. …": each item may have the label before its number.
    const isNumberedItem = isBlock(label.key) && /^\d{1,2}\s?[.)]\s*\p{Lu}/u.test(value.text);
    const opensList =
      isNumberedItem ||
      /^[.:\s]*1\s?[.)]/u.test(value.text) ||
      (label.part === 'general' && /^\.\s*\p{Lu}/u.test(value.text));
    const isEnded =
      /(?:mandatory|additional)-function/u.test(label.key) && /[.–-]\s*$/u.test(body.text.slice(0, after));
    // Of "1/А. …" the letter belongs to the number.
    const lead = /\d\s?\/\s*$/u.test(body.text.slice(0, after))
      ? /^\p{L}(?!\p{L})[\s.)–-]*/u
      : /^[\s.:)–-]*/u;
    const isNumbered = before !== '' || behind !== '' || letter !== null || isEnded;
    if (label.numbered ? !isNumbered || !opensWithLabel(body.text, roman) : !opensList) continue;
    return {
      label,
      number: label.numbered
        ? (numberIn(body.text.slice(0, after)) ??
          fromRoman((roman ?? behind).toUpperCase()) ??
          placeInAlphabet(letter?.[1] ?? ''))
        : null,
      head: slice(body, 0, after),
      value: trim(slice(value, lead.exec(value.text)?.[0].length ?? 0)),
      likeness: 1,
    };
  }
  return null;
}

/** A letter in place of a number, or before it ("Функция А. …", "Навык А/01. …"). */
const letterBehind = /^\s+(\p{Lu})(?:\/\d{1,2})?(?=\s?[.:)–-]|\s*$)/u;

/** A Roman number before a label ("II еңбек функциясы"), folded as the text is; null where there is none. */
function romanAtStart(text: string): string | null {
  const number = /^\s*([IVXІХ]{1,4})(?=\s\p{Ll})/u.exec(text)?.[1];
  return number === undefined ? null : foldText(number);
}

/** The digits or the Roman number directly behind a label whose last letter stands at `last`, folded. */
function numberBehind(text: string, last: number, rest: string): string {
  const roman = /^\s+([IVXІХ]{1,4})(?=[\s.:)–-])/u.exec(text.slice(last + 1))?.[1];
  return roman === undefined ? (/^\d{0,2}/u.exec(rest)?.[0] ?? '') : foldText(roman);
}

/** Whether the words of a label open with a capital, or with a number that belongs to none but a label ("№ 1", "2-…"). */
function opensWithLabel(text: string, roman: string | null): boolean {
  return roman !== null || /^\s*(?:№\s?\d|\d[\d.]*-\p{Ll})/u.test(text) || /^[\d\s.)-]*\p{Lu}/u.test(text);
}

/** The number in a label; of "2.1" the last part. */
export function numberIn(text: string): number | null {
  const match = /\d/u.test(text) ? /(?:\d{1,2}\.)?(\d{1,3})/u.exec(text.replace(quoted, ' ')) : null;
  return match === null ? null : Number(match[1]);
}
