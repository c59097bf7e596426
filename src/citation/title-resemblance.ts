import type { RegisteredAct } from '../model/act.ts';
import { similarity } from '../text/similarity.ts';
import type { Compiled } from './compile.ts';
import { namesOf } from './known-names.ts';
import { titleWords } from './title-key.ts';

/**
 * How alike a title is to those of an act, 0 to 1, where only misprints differ: each word has its match, or the
 * letters run together are nearly the same. A shortened title counts by the share of the full one that it has.
 */
export function resemblanceTo(title: string, compiled: Compiled): (act: RegisteredAct) => number {
  const own = wordsOf([title], compiled);
  return (act) => {
    const others = wordsOfAct(act, compiled);
    return Math.max(alike(own.domestic, others.domestic), alike(own.whole, others.whole));
  };
}

function alike([own]: readonly Words[], others: readonly Words[]): number {
  if (own === undefined || own.letters.length < 8) return 0;
  return Math.max(0, ...others.map((other) => Math.max(misprinted(own, other), shortened(own, other))));
}

/** The share of words of a title that an act's titles have too, in whatever order and ending. */
export function sharedWords(title: string, act: RegisteredAct, compiled: Compiled): number {
  const words = contentWords(title, compiled);
  const shares = wordsOfAct(act, compiled).domestic.map(
    ({ words: others }) =>
      words.filter((word) => others.some((other) => stemSame(word, other))).length /
      Math.max(words.length, 1),
  );
  return Math.max(0, ...shares);
}

function misprinted(a: Words, b: Words): number {
  const isWordForWord = a.words.length === b.words.length;
  const least = isWordForWord ? 0.88 : 0.94;
  const score = similarity(a.letters, b.letters, least);
  if (score < least) return 0;
  return !isWordForWord || a.words.every((word, i) => sameWord(word, b.words[i] ?? '')) ? score : 0;
}

/** But for a misprint or a case (Правилами, Правил). */
function sameWord(a: string, b: string): boolean {
  return stemSame(a, b) || similarity(a, b, 0.7) >= 0.7;
}

function shortened(a: Words, b: Words): number {
  const share = a.letters.length / b.letters.length;
  if (share < 0.6 || a.words.length < 2 || a.words.length >= b.words.length) return 0;
  let at = 0;
  for (const word of a.words) {
    const found = b.words.slice(at).findIndex((other) => similarity(word, other, 0.85) >= 0.85);
    if (found < 0) return 0;
    at += found + 1;
  }
  return 0.6 + share * 0.3;
}

/** The words of a title that count, and the letters of all. */
interface Words {
  readonly words: readonly string[];
  readonly letters: string;
}

/** Titles as words, without the names of countries and with them. */
interface TitleWords {
  readonly domestic: readonly Words[];
  readonly whole: readonly Words[];
}

function wordsOf(titles: readonly string[], compiled: Compiled): TitleWords {
  const read = (words: readonly string[]): Words => ({ words, letters: words.join('') });
  return {
    domestic: titles.map((title) => read(contentWords(title, compiled))),
    whole: titles.map((title) => read(contentWords(title, compiled, []))),
  };
}

/** The words of all names of an act, taken apart once. */
function wordsOfAct(act: RegisteredAct, compiled: Compiled): TitleWords {
  const ofActs = cache.get(compiled) ?? new Map<RegisteredAct, TitleWords>();
  cache.set(compiled, ofActs);
  const known = ofActs.get(act) ?? wordsOf(namesOf(act), compiled);
  ofActs.set(act, known);
  return known;
}

const cache = new WeakMap<Compiled, Map<RegisteredAct, TitleWords>>();

function contentWords(title: string, compiled: Compiled, countries = compiled.countries): readonly string[] {
  return titleWords(title, compiled, countries).filter((word) => !compiled.emptyWords.has(word));
}

export function stemSame(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 6);
  return length >= 3 && a.slice(0, length) === b.slice(0, length);
}
