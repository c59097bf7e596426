const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** A Roman number from 1 to 10, in Latin letters or in Cyrillic ones that look like them; null for anything else. */
export function fromRoman(text: string): number | null {
  const at = numerals.indexOf(inLatin(text));
  return at === -1 ? null : at + 1;
}

/** The Roman number for 1 to 10; null for anything else. */
export function toRoman(number: number): string | null {
  return numerals[number - 1] ?? null;
}

/**
 * Whether a word of capitals is a Roman number from 2 to 39, in whatever letters it is typed: "У" stands for "V" as
 * well. A single letter is none.
 */
export function isRoman(word: string): boolean {
  return word.length > 1 && /^X{0,3}(?:I[XV]|V?I{0,3})$/u.test(inLatin(word).replaceAll('У', 'V'));
}

/** A Roman number in capitals from 1 to 89, in Latin letters or in Cyrillic ones that look like them; null for anything else. */
export function romanNumber(word: string): number | null {
  const latin = inLatin(word);
  if (latin === '' || !/^(?:XL|L?X{0,3})(?:I[XV]|V?I{0,3})$/u.test(latin)) return null;
  const values = [...latin].map((letter) => ({ I: 1, V: 5, X: 10, L: 50 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function inLatin(text: string): string {
  return text.replaceAll('І', 'I').replaceAll('Х', 'X');
}
