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

function alike([words = []]: Words, others: Words): number {
  if (words.join('').length < 8) return 0;
  return Math.max(0, ...others.map((other) => Math.max(misprinted(words, other), shortened(words, other))));
}

/** The share of words of a title that an act's titles have too, in whatever order and ending. */
export function sharedWords(title: string, act: RegisteredAct, compiled: Compiled): number {
  const words = contentWords(title, compiled);
  const shares = wordsOfAct(act, compiled).domestic.map(
    (others) =>
      words.filter((word) => others.some((other) => stemSame(word, other))).length /
      Math.max(words.length, 1),
  );
  return Math.max(0, ...shares);
}

function misprinted(a: readonly string[], b: readonly string[]): number {
  const score = similarity(a.join(''), b.join(''));
  if (a.length === b.length)
    return a.every((word, i) => sameWord(word, b[i] ?? '')) && score >= 0.88 ? score : 0;
  return score >= 0.94 ? score : 0;
}

/** But for a misprint or a case (Правилами, Правил). */
function sameWord(a: string, b: string): boolean {
  return similarity(a, b) >= 0.7 || stemSame(a, b);
}

function shortened(a: readonly string[], b: readonly string[]): number {
  if (a.length < 2 || a.length >= b.length) return 0;
  let at = 0;
  for (const word of a) {
    const found = b.slice(at).findIndex((other) => similarity(word, other) >= 0.85);
    if (found < 0) return 0;
    at += found + 1;
  }
  const share = a.join('').length / b.join('').length;
  return share >= 0.6 ? 0.6 + share * 0.3 : 0;
}

/** Titles, each as the words that count. */
type Words = readonly (readonly string[])[];

/** Titles as words, without the names of countries and with them. */
interface TitleWords {
  readonly domestic: Words;
  readonly whole: Words;
}

function wordsOf(titles: readonly string[], compiled: Compiled): TitleWords {
  return {
    domestic: titles.map((title) => contentWords(title, compiled)),
    whole: titles.map((title) => contentWords(title, compiled, [])),
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

function stemSame(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 6);
  return length >= 3 && a.slice(0, length) === b.slice(0, length);
}
