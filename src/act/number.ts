import type { HeadingWords } from '../model/provision-words.ts';
import { foldText } from '../text/fold.ts';
import { romanNumber } from '../text/roman.ts';

/**
 * A number as headings write it, in Arabic digits: "18", "II", "ПЕРВЫЙ".
 * @param insertion the number of an insertion that follows it ("-1"), or nothing
 */
export function numberOf(written: string, insertion: string, { ordinals }: HeadingWords): string | null {
  const number = /^\d+$/u.test(written)
    ? Number(written)
    : (romanNumber(written) ?? ordinals.get(foldText(written)) ?? null);
  return number === null ? null : `${number}${insertion.replace(/[‑–]/gu, '-')}`;
}

/** Numbers in their order: 137, 137-1, 138. */
export function compareNumbers(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const difference = (a[at] ?? -1) - (b[at] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

function partsOf(number: string): readonly number[] {
  return number.split(/[-.]/u).map(Number);
}
