import type { TranslatedStem } from '../model/translation.ts';
import { withRussianLetters } from '../text/russian-letters.ts';

/** Whether a Kazakh and a Russian word may stand for each other. */
export type Dictionary = (kazakh: string, russian: string) => boolean;

/**
 * A dictionary out of stems: the longest stem that a Kazakh word opens with says how the Russian word may open. Words
 * that both languages borrowed are known by their first letters ("инструктаж", "инструктаждан"), names and
 * abbreviations in Latin letters by all of them.
 */
export function dictionaryOf(stems: readonly TranslatedStem[]): Dictionary {
  const known = new Map(stems.map(({ kk, ru }) => [kk, ru.flatMap(withAlternations)]));
  const openings = new Map<string, readonly string[]>();
  const openingsOf = (kazakh: string) => {
    const found = openings.get(kazakh) ?? longest(kazakh, known);
    openings.set(kazakh, found);
    return found;
  };
  return (kazakh, russian) =>
    isBorrowed(kazakh, russian) || openingsOf(kazakh).some((opening) => russian.startsWith(opening));
}

/** Consonants at the end of a Russian stem that become others in some forms of the word: "очистить", "очищать". */
const alternations: readonly (readonly [string, readonly string[]])[] = [
  ['ст', ['щ']],
  ['т', ['ч', 'щ']],
  ['д', ['ж']],
  ['з', ['ж']],
  ['с', ['ш']],
  ['г', ['ж']],
  ['к', ['ч']],
  ['х', ['ш']],
];

function withAlternations(stem: string): readonly string[] {
  const [ending, others] = alternations.find(([end]) => stem.endsWith(end)) ?? ['', []];
  return [stem, ...others.map((other) => stem.slice(0, stem.length - ending.length) + other)];
}

function longest(word: string, known: ReadonlyMap<string, readonly string[]>): readonly string[] {
  for (let length = word.length; length >= 2; length--) {
    const found = known.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return [];
}

/** So many letters in common at the beginning make a borrowed word. */
const common = 5;

function isBorrowed(kazakh: string, russian: string): boolean {
  if (/^[a-z\d]+$/u.test(kazakh)) return kazakh === russian;
  if (kazakh.length < common || russian.length < common) return kazakh === russian && kazakh.length > 2;
  return withRussianLetters(kazakh.slice(0, common)) === russian.slice(0, common);
}
