import { isInRussianLetters, withRussianLetters } from '../text/russian-letters.ts';
import type { Token } from './tokens.ts';

/** The words of the tables, for reading those of a text that are written otherwise. */
export interface KnownWords {
  /** Whether this is a word of the tables, in any of its forms. */
  readonly has: (word: string) => boolean;
  /** The same of a part of a word: its stem is long enough to be no ending. */
  readonly hasPart: (part: string) => boolean;
  /** The words that have Kazakh letters, by how they are typed without them. */
  readonly typed: ReadonlyMap<string, string>;
}

/** A shorter word is no two words. */
const shortest = 10;
/** A part of fewer letters may be an ending or the beginning of another word. */
export const shortestPart = 4;

/** What makes another word of the one before it, though some words begin so: "дұрыстығын", "тасымалданатын", "айыпталушыны", "страхователя". */
const suffix = /^(?:[тдл][ыі][кқгғ]|[ае]т[ыі]н|[ае]нд[ыі]р|тел[еюья]|ш[ыі]н[ыі])/u;

/**
 * The words that a word of a text stands for: itself, as a rule; the one that the tables have where it was typed without
 * Kazakh letters ("жане"); the two that ran together where there is one way to part it into words of the tables, and no
 * hyphen that joins its own ("түрлі-түсті").
 */
export function asKnown(token: Token, { has, hasPart, typed }: KnownWords): readonly Token[] {
  const { kind, text, isAbbreviation, initials } = token;
  if (kind !== 'word' || isAbbreviation || text.length < shortestPart || has(text)) return [token];
  const meant = typed.get(withRussianLetters(text));
  if (meant !== undefined && isInRussianLetters(meant, text)) return [{ ...token, text: meant }];
  if (text.length < shortest || initials.length > 1) return [token];
  const ends = Array.from(
    { length: text.length - 2 * shortestPart + 1 },
    (_, more) => shortestPart + more,
  ).filter((end) => hasPart(text.slice(0, end)) && hasPart(text.slice(end)) && !suffix.test(text.slice(end)));
  const [end] = ends;
  if (end === undefined || ends.length > 1) return [token];
  const [first, second] = [text.slice(0, end), text.slice(end)];
  return [
    { ...token, text: first, initials: first.slice(0, 1) },
    { ...token, text: second, initials: second.slice(0, 1) },
  ];
}

/** The words of the tables that have Kazakh letters, by how they are typed without; not those that are another word then. */
export function typedWithout(words: Iterable<string>, has: KnownWords['has']): ReadonlyMap<string, string> {
  const typed = new Map<string, string>();
  const several = new Set<string>();
  for (const word of words) {
    const plain = withRussianLetters(word);
    if (plain === word || word.length < shortestPart || has(plain)) continue;
    if ((typed.get(plain) ?? word) !== word) several.add(plain);
    typed.set(plain, word);
  }
  for (const plain of several) typed.delete(plain);
  return typed;
}
