import type { Slips } from '../../graph/read/search-query.ts';
import type { Language } from '../../model/language.ts';
import { endOfBeginning, type SearchWord, searchKey, searchWords } from '../../text/search-words.ts';
import { type Nearness, nearness, nearnessOf, type WantedWord } from './found-word.ts';

/** Where in a text what was typed stands. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Likeness {
  /** The more, the nearer. */
  readonly rank: number;
  readonly places: readonly Place[];
}

/** How near a text is to what was typed, and where that stands in it. */
export function likenessOf(
  text: string,
  language: Language | null,
  wanted: readonly string[],
  slips: Slips,
): Likeness {
  const words = searchWords(text);
  const whole = wanted.join('');
  const own = searchKey(words);
  const rank = own === whole ? 2_000 : own.startsWith(whole) ? 1_000 : 0;
  const found = wanted.map((_, index) => placesOf(text, words, language, wanted, index, slips));
  const all = found.flatMap(({ places }) => places);
  if (rank > 0 && found.some(({ places }) => places.length === 0))
    return { rank, places: [beginning(text, words, whole.length)] };
  return { rank: rank + found.reduce((sum, { near }) => sum + near, 0), places: inOrder(all) };
}

/** Where one of the words that were typed stands, and how near the nearest of these places is: 0 for none. */
function placesOf(
  text: string,
  words: readonly SearchWord[],
  language: Language | null,
  wanted: readonly string[],
  index: number,
  slips: Slips,
): { readonly near: number; readonly places: readonly Place[] } {
  const word: WantedWord = { key: wanted[index] as string, isLast: index === wanted.length - 1 };
  const joined = [(wanted[index - 1] ?? '') + word.key, word.key + (wanted[index + 1] ?? '')];
  let near = 0;
  const places: Place[] = [];
  const add = (how: Nearness, place: Place) => {
    near = Math.max(near, nearness.length - nearness.indexOf(how));
    places.push(place);
  };
  for (const [at, own] of words.entries()) {
    const next = words[at + 1];
    const how = nearnessOf(own.key, word, language, slips);
    if (how === 'prefix') add(how, { start: own.start, end: endOfBeginning(text, own, word.key.length) });
    else if (how !== null) add(how, own);
    else if (next && own.key + next.key === word.key) add('joined', { start: own.start, end: next.end });
    else if (slips > 0 && own.key !== word.key && joined.includes(own.key)) add('joined', own);
  }
  return { near, places };
}

/** The words that a text begins with, of so many letters. */
function beginning(text: string, words: readonly SearchWord[], letters: number): Place {
  let left = letters;
  for (const word of words) {
    if (left <= word.key.length)
      return { start: words[0]?.start ?? 0, end: endOfBeginning(text, word, left) };
    left -= word.key.length;
  }
  return { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
}

/** In the order of the text, what overlaps as one. */
function inOrder(places: readonly Place[]): readonly Place[] {
  const merged: Place[] = [];
  for (const { start, end } of places.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else merged.push({ start, end });
  }
  return merged;
}
