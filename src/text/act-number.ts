import { foldText } from './fold.ts';
import { toRoman } from './roman.ts';

/** A number of an act in one spelling: capitals, Latin Roman figures, without "№" and the letters of its register. */
export function numberKey(number: string): string {
  return number
    .toUpperCase()
    .replace(/[№\s]/gu, '')
    .replace(/[–—]/gu, '-')
    .replace(/-?(?:ЗРК|ҚРЗ|РҚЗ|КРЗ|ҚРК)$/u, '')
    .replace(/(?<=-)[IVXІХ]+$/u, (roman) => roman.replaceAll('І', 'I').replaceAll('Х', 'X'));
}

/** Whether two numbers are the same; one may lack the convocation ("188-V", "188"). */
export function sameNumber(a: string, b: string): boolean {
  const [first, second] = [numberKey(a), numberKey(b)];
  if (first === second) return true;
  const convocation = /-[IVX]+$/u;
  return (
    convocation.test(first) !== convocation.test(second) &&
    first.replace(convocation, '') === second.replace(convocation, '')
  );
}

/** A number in the one form in which it is looked up: small letters, those of look-alikes, its signs as they are. */
export function foldedNumber(number: string): string {
  return numberKey(number).replace(/[\p{L}\p{N}]+/gu, foldText);
}

/** The number of a law with its convocation in Roman figures, however it is written ("155-1" as "155-I"). */
export function lawNumber(number: string): string {
  return numberKey(number).replace(
    /(?<=^\d+-)\d$/u,
    (convocation) => toRoman(Number(convocation)) ?? convocation,
  );
}

/** Whether the number of a law says its convocation, in which there is but one law of that number. */
export function hasConvocation(number: string): boolean {
  return /^\d+-[IVX]+$/u.test(lawNumber(number));
}
