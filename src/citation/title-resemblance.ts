import type { RegisteredAct } from '../model/act.ts';
import { mayBeAlike, mayContain, type Pairs, pairsOf, similarity } from '../text/similarity.ts';
import type { Compiled } from './compile.ts';
import { namesOf } from './known-names.ts';
import { titleWords } from './title-key.ts';

/**
 * How alike a title is to those of acts of a kind, 0 to 1, where only misprints differ: each word has its match, or the
 * letters run together are nearly the same. A shortened title counts by the share of the full one that it has. Acts that
 * it is not like at all are left out.
 */
export function resemblances(
  title: string,
  kind: string | null,
  compiled: Compiled,
): ReadonlyMap<RegisteredAct, number> {
  const own = wordsOf([title], compiled);
  const { domestic, whole } = titlesOf(kind, compiled);
  const found = new Map<RegisteredAct, number>();
  for (const [words, titles] of [
    [own.domestic[0], domestic],
    [own.whole[0], whole],
  ] as const)
    for (const { act, words: others } of words === undefined ? [] : mayResemble(words, titles)) {
      const score = Math.max(misprinted(words as Words, others), shortened(words as Words, others));
      if (score > (found.get(act) ?? 0)) found.set(act, score);
    }
  return found;
}

/** The titles that may be like one, by pairs of letters: all that are, and few that are not. */
function mayResemble({ words, letters }: Words, { titles, pairs }: Titles): readonly Title[] {
  if (letters.length < 8) return [];
  const misspelt = mayBeAlike(letters, pairs, leastLikeness);
  // A letter that differs changes two pairs at most, and a word that is left out the one where its neighbours meet.
  const most = 2 * (letters.length / leastOfWord - letters.length) + words.length - 1;
  const longer = words.length < 2 ? [] : mayContain(letters, pairs, most);
  return [...new Set([...misspelt, ...longer])].flatMap((at) => titles[at] ?? []);
}

/**
 * The share of words of a title that an act's titles have too, in whatever order and ending. Words for documents
 * ("Правила") and of approval do not count; null where there are no others.
 */
export function sharedWords(title: string, act: RegisteredAct, compiled: Compiled): number | null {
  const words = contentWords(title.replace(compiled.documents.head, ' '), compiled);
  if (words.length === 0) return null;
  const shares = wordsOfAct(act, compiled).domestic.map(
    ({ words: others }) =>
      words.filter((word) => others.some((other) => stemSame(word, other))).length / words.length,
  );
  return Math.max(0, ...shares);
}

function misprinted(a: Words, b: Words): number {
  const isWordForWord = a.words.length === b.words.length;
  const least = isWordForWord ? leastLikeness : 0.94;
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
    const found = b.words.slice(at).findIndex((other) => similarity(word, other, leastOfWord) >= leastOfWord);
    if (found < 0) return 0;
    at += found + 1;
  }
  return 0.6 + share * 0.3;
}

const leastLikeness = 0.88;
const leastOfWord = 0.85;

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

/** A title of an act. */
interface Title {
  readonly act: RegisteredAct;
  readonly words: Words;
}

/** Titles with their pairs of letters. */
interface Titles {
  readonly titles: readonly Title[];
  readonly pairs: Pairs;
}

/** The titles of all acts of a kind, without the names of countries and with them, made ready once. */
function titlesOf(kind: string | null, compiled: Compiled): Readonly<Record<keyof TitleWords, Titles>> {
  const ofKinds =
    byKind.get(compiled) ?? new Map<string | null, Readonly<Record<keyof TitleWords, Titles>>>();
  byKind.set(compiled, ofKinds);
  const acts = compiled.registry.acts.filter((act) => act.kind === kind);
  const ready = (which: keyof TitleWords): Titles => {
    const titles = acts.flatMap((act) => wordsOfAct(act, compiled)[which].map((words) => ({ act, words })));
    return { titles, pairs: pairsOf(titles.map(({ words }) => words.letters)) };
  };
  const known = ofKinds.get(kind) ?? { domestic: ready('domestic'), whole: ready('whole') };
  ofKinds.set(kind, known);
  return known;
}

const byKind = new WeakMap<Compiled, Map<string | null, Readonly<Record<keyof TitleWords, Titles>>>>();

export function stemSame(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, 6);
  return length >= 3 && a.slice(0, length) === b.slice(0, length);
}
