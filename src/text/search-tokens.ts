import type { Language } from '../model/language.ts';
import { searchStems } from './search-stems.ts';
import { searchKey, searchWords } from './search-words.ts';

/**
 * What is searched of a thing, as tokens. A letter says of which sort one is, then comes its key, then a low line and what
 * says its language: so the beginning of a token is found by a prefix, and a whole one by a prefix that ends with the line.
 */
export const sorts = {
  /** A whole name, its words run together. */
  name: 'N',
  word: 'W',
  stem: 'S',
  /** Two words that stand side by side, run together. */
  pair: 'B',
  kind: 'K',
  level: 'L',
  standard: 'T',
  /** A binary figure of how much a thing is used. */
  use: 'P',
} as const;

/** What says the language of a token; a code is of none. So long that no misprint makes one of another. */
export const marks: Readonly<Record<Language | 'code', string>> = {
  kk: 'kkk',
  ru: 'rrr',
  en: 'eee',
  code: 'ccc',
};

/** Of a longer name only so much is compared; what is longer ends without a line. */
export const longestName = 80;
/** Longer words are cut off. */
export const longestWord = 40;

/** The tokens of a text in a language. */
export function tokensOfText(text: string, language: Language): readonly string[] {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const mark = `_${marks[language]}`;
  const keys = words.map(({ key }) => key.slice(0, longestWord));
  return [
    nameToken(searchKey(words), mark),
    ...keys.flatMap((key, index) => {
      const pair = key + (keys[index + 1] ?? '');
      return [
        sorts.word + key + mark,
        ...searchStems(key, language).map((stem) => sorts.stem + stem + mark),
        ...(index + 1 < keys.length && pair.length <= longestWord ? [sorts.pair + pair + mark] : []),
      ];
    }),
  ];
}

/** The tokens of a code or number, which is a name in every language. */
export function tokensOfCode(code: string): readonly string[] {
  const words = searchWords(code);
  if (words.length === 0) return [];
  const mark = `_${marks.code}`;
  const whole = searchKey(words);
  return [
    nameToken(whole, mark),
    sorts.word + whole.slice(0, longestWord) + mark,
    ...words.map(({ key }) => sorts.word + key.slice(0, longestWord) + mark),
  ];
}

function nameToken(key: string, mark: string): string {
  return sorts.name + (key.length > longestName ? key.slice(0, longestName) : key + mark);
}

/** How many figures `use` has. */
export const figures = [1, 2, 4, 8] as const;

/** How much a thing is used as tokens: the binary figures of the power of two that is next below, at most 15. */
export function tokensOfUse(count: number): readonly string[] {
  const power = Math.min(15, Math.floor(Math.log2(count + 1)));
  return figures.filter((figure) => (power & figure) !== 0).map((figure) => `${sorts.use}${figure}_`);
}
