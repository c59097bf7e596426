const russian = 'абвгдежзиклмнопрстуфхцчшщыэюя';
const latin = 'abcdefghijklmnopqrstuvwxyz';
const roman: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number of a list as a format of WordprocessingML (ST_NumberFormat) writes it; one not known here in digits. */
export function writeNumber(number: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(number).padStart(2, '0');
    case 'lowerLetter':
      return letters(number, latin);
    case 'upperLetter':
      return letters(number, latin).toUpperCase();
    case 'russianLower':
      return letters(number, russian);
    case 'russianUpper':
      return letters(number, russian).toUpperCase();
    case 'lowerRoman':
      return romans(number);
    case 'upperRoman':
      return romans(number).toUpperCase();
    default:
      return String(number);
  }
}

/** After the last letter of the alphabet come two of the first ("aa"). */
function letters(number: number, alphabet: string): string {
  if (number < 1) return String(number);
  const index = (number - 1) % alphabet.length;
  return (alphabet[index] ?? '').repeat(Math.min(9, Math.ceil(number / alphabet.length)));
}

function romans(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let written = '';
  for (const [value, sign] of roman) for (; rest >= value; rest -= value) written += sign;
  return written;
}
