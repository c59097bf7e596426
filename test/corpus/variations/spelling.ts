import type { Random } from './random.ts';

/** One letter of a label dropped, doubled, or swapped with the next; labels of few letters stay as they are. */
export function misprint(label: string, random: Random): string {
  const places = [...label.matchAll(/(?<=\p{L})\p{Ll}(?=\p{Ll})/gu)].map(({ index }) => index);
  if (places.length < 4 || random.chance(0.5)) return label;
  const at = random.one(places);
  const [letter, next] = [label.charAt(at), label.charAt(at + 1)];
  const instead = random.one(['', letter + letter, next]);
  return (
    label.slice(0, at) + instead + (instead === next ? letter + label.slice(at + 2) : label.slice(at + 1))
  );
}

const alike: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ә: 'ə',
  ө: 'o',
};
const careless: Readonly<Record<string, string>> = {
  ө: 'о',
  ү: 'у',
  ұ: 'ү',
  қ: 'к',
  ғ: 'г',
  і: 'и',
  ә: 'а',
  ң: 'н',
};

/** Letters of the other alphabet that look the same, each with an even chance. */
export function latinLetters(label: string, random: Random): string {
  return replaced(label, alike, random, 0.5);
}

/** Kazakh letters typed as the Russian ones that they are made from, one in three. */
export function russianLetters(label: string, random: Random): string {
  return replaced(label, careless, random, 0.33);
}

function replaced(
  label: string,
  letters: Readonly<Record<string, string>>,
  random: Random,
  share: number,
): string {
  return [...label].map((char) => (random.chance(share) ? (letters[char] ?? char) : char)).join('');
}

export function titled(label: string): string {
  return label.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** A word run into the next, or words apart with more space, a hyphen with spaces around it. */
export function spaced(label: string, random: Random): string {
  const gaps = [...label.matchAll(/ /gu)].map(({ index }) => index);
  if (gaps.length === 0) return random.chance(0.5) ? `${label} ` : label;
  const at = random.one(gaps);
  const instead = random.one(['', '  ', '\u00A0', ' \u00AD']);
  return (label.slice(0, at) + instead + label.slice(at + 1)).replace(
    '-',
    random.one(['-', ' -', ' - ', '']),
  );
}
