import type { Language } from '../../model/language.ts';
import { searchStems } from '../../text/search-stems.ts';
import { figures, longestName, longestWord, marks, sorts } from '../../text/search-tokens.ts';
import { searchWords } from '../../text/search-words.ts';
import { kindToken, levelToken, type SearchKind, standardToken } from '../search/entry.ts';

/** What is looked for, made of keys of words alone: no text of a user is ever read as the language of the index. */
export interface SearchTerms {
  /** Keys of words; the last one may go on. */
  readonly words: readonly string[];
  /** Which of these may be missing. */
  readonly small: ReadonlySet<string>;
  readonly language: Language | null;
  /** Any of these; null: all. */
  readonly kinds: readonly SearchKind[] | null;
  readonly levels: readonly number[] | null;
  readonly standard: string | null;
}

/** How far what is found may be from what was typed: 0, then words run together and one slip a word, then two in long words. */
export type Slips = 0 | 1 | 2;

/**
 * What each way of being found weighs. Every part is a prefix, which weighs what is said here and nothing else. Words that are
 * there as they were typed weigh `strict` times as much as in a thing of which some are misprinted, and together less than a
 * name that begins with them. All sums are whole and below 2 ** 24, so that they are exact.
 */
const weight = {
  name: 8_388_608,
  beginning: 4_194_304,
  strict: 512,
  word: 64,
  pair: 32,
  stem: 32,
  joined: 16,
  prefix: 16,
} as const;

/** What a score has at least of what was found so. */
export const scores = {
  exact: weight.name,
  beginning: weight.beginning,
  words: weight.strict * weight.prefix,
} as const;

/** A query in the language of the full-text index. */
export function searchQuery(terms: SearchTerms, slips: Slips): string {
  const { words, kinds, levels, standard } = terms;
  const whole = words.join('');
  const name =
    whole.length > longestName
      ? [beginning(sorts.name + whole.slice(0, longestName), weight.beginning)]
      : [
          ...inLanguage(sorts.name + whole, terms, weight.name),
          ...beginningInLanguage(sorts.name + whole, terms, weight.beginning),
        ];
  const found = [`(${allWords(terms, 0).join(' ')})^${weight.strict}`, ...name];
  if (slips > 0) found.push(`(${allWords(terms, slips).join(' ')})`);
  return [
    `+(${found.join(' ')})`,
    ...filter(kinds?.map(kindToken)),
    ...filter(levels?.map(levelToken)),
    ...filter(standard === null ? null : [standardToken(standard)]),
    ...figures.map((figure) => beginning(`${sorts.use}${figure}_`, figure)),
  ].join(' ');
}

/**
 * Things of a kind with words that begin with these, each a word of a filter; some that are found may lack one. Null where
 * there is none that the index has: what begins with a figure may be a code, which it has in another form.
 */
export function namedQuery(words: readonly string[], kind: SearchKind): string | null {
  const keys = words.flatMap((word) => {
    const [letters] = /(?<=^[^\p{L}\p{N}]*)\p{L}+/u.exec(word.normalize('NFC')) ?? [];
    return letters === undefined ? [] : (searchWords(letters)[0]?.key ?? []);
  });
  if (keys.length === 0) return null;
  const found = keys.map((key) => `+${beginning(sorts.word + key.slice(0, longestWord), 0)}`);
  return [`+${beginning(kindToken(kind), 0)}`, ...found].join(' ');
}

/** All words that are needed, and what is better where it is there. */
function allWords(terms: SearchTerms, slips: Slips): readonly string[] {
  const { words, small } = terms;
  const isAllSmall = words.every((word) => small.has(word));
  const parts = words.map((word, index) => {
    const ways = wordParts(terms, index, slips).join(' ');
    return isAllSmall || !small.has(word) ? `+(${ways})` : `(${ways})`;
  });
  const pairs = words.slice(1).flatMap((word, index) => {
    const pair = sorts.pair + words[index] + word;
    return pair.length > longestWord ? [] : inLanguage(pair, terms, weight.pair);
  });
  return [...parts, ...pairs];
}

/** The ways in which one word is found. */
function wordParts(terms: SearchTerms, index: number, slips: Slips): readonly string[] {
  const { words } = terms;
  const word = (words[index] as string).slice(0, longestWord);
  const found = [
    ...inLanguage(sorts.word + word, terms, weight.word),
    ...(['kk', 'ru'] as const)
      .filter((language) => terms.language === null || terms.language === language)
      .flatMap((language) =>
        searchStems(word, language).map((stem) =>
          beginning(`${sorts.stem}${stem}_${marks[language]}`, weight.stem),
        ),
      ),
    ...inLanguage(sorts.pair + word, terms, weight.joined),
  ];
  if (index === words.length - 1) found.push(...beginningInLanguage(sorts.word + word, terms, weight.prefix));
  if (slips > 0) {
    for (const joined of [(words[index - 1] ?? '') + word, word + (words[index + 1] ?? '')])
      if (joined !== word && joined.length <= longestWord)
        found.push(...inLanguage(sorts.word + joined, terms, 0));
    found.push(...misprints(word, terms, slips));
  }
  return found;
}

/** Words that are some letters away; what is short or has figures is meant as it stands. */
function misprints(word: string, { language }: SearchTerms, slips: Slips): readonly string[] {
  const allowed = slipsIn(word, slips);
  if (allowed === 0) return [];
  const among = language === null ? (['kk', 'ru'] as const) : [language];
  return among.map((one) => `${sorts.word}${word}_${marks[one]}~${allowed}^0`);
}

/** In more words no slips are looked for: each may stand for fifty others, and an index takes some thousand parts of a query. */
export const mostWordsWithSlips = 6;

/** How many slips a word may have. */
export function slipsIn(word: string, slips: Slips): Slips {
  if (/\d/u.test(word) || word.length < 4) return 0;
  return word.length < 8 && slips === 2 ? 1 : slips;
}

/** A whole token in the language, or a code; in any where none is wanted. */
function inLanguage(token: string, { language }: SearchTerms, boost: number): readonly string[] {
  if (language === null) return [beginning(`${token}_`, boost)];
  return [marks[language], marks.code].map((mark) => beginning(`${token}_${mark}`, boost));
}

/** The beginning of a token in the language, or of a code. */
function beginningInLanguage(token: string, { language }: SearchTerms, boost: number): readonly string[] {
  if (language === null) return [beginning(token, boost)];
  return [marks[language], marks.code].map((mark) => `${token}*_${mark}^${boost}`);
}

/** A prefix weighs what is said, whatever it finds. */
function beginning(token: string, boost: number): string {
  return `${token}*^${boost}`;
}

/** One of some tokens; where there is none to choose from, one that nothing has. */
function filter(tokens: readonly string[] | null | undefined): readonly string[] {
  if (tokens?.length === 0) return [`+${beginning(`${sorts.kind}_`, 0)}`];
  return tokens == null ? [] : [`+(${tokens.map((token) => beginning(token, 0)).join(' ')})`];
}
