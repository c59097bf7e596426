const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** A Roman number from 1 to 10, in Latin letters or in Cyrillic ones that look like them; null for anything else. */
export function fromRoman(text: string): number | null {
  const at = numerals.indexOf(text.replaceAll('І', 'I').replaceAll('Х', 'X'));
  return at === -1 ? null : at + 1;
}
