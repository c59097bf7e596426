import type { Label } from '../model/label.ts';
import { foldText } from '../text/fold.ts';
import { fromRoman } from '../text/roman.ts';

const longest = 120;

/**
 * The number of a heading of a chapter ("Глава 4. …", "4-тарау. …", "4-ші тарау. …", "Раздел IV", "IV. …"), whatever
 * the chapter is called; null where a text is none. `chapters` has the words for a chapter.
 */
export function chapterNumber(text: string, chapters: readonly Label[]): number | null {
  if (text.length > longest || !/[\dIVXІХ]/u.test(text)) return null;
  const opening =
    /^\s*(?:(?<before>\d{1,2}|[IVXІХ]{1,4})\s*-?\s*(?:ш[іы])?\s*)?(?<word>\p{L}+)\s*(?<after>\d{1,2}|[IVXІХ]{1,4})?(?![\p{L}\d])/u;
  const roman = /^\s*([IVXІХ]{1,4})\s*[.)]\s*\p{Lu}[^:：]*$/u.exec(text)?.[1];
  if (roman !== undefined) return fromRoman(roman);
  const { before, word = '', after } = opening.exec(text)?.groups ?? {};
  const number = before ?? after;
  if (number === undefined) return null;
  const written = foldText(word);
  if (!chapters.some(({ folded }) => folded === written)) return null;
  return /^\d/u.test(number) ? Number(number) : fromRoman(number);
}
