import type { Inflected, InflectedWord } from '../model/label.ts';
import { foldText } from './fold.ts';

/** What a word may end with, folded, the empty ending among them. */
export type Endings = ReadonlySet<string>;

/** All endings that a word may take: of each list one at most, in their order. */
export function endingsOf(lists: readonly (readonly string[])[]): Endings {
  const all = lists.reduce<readonly string[]>(
    (before, list) => before.flatMap((ending) => [ending, ...list.map((one) => ending + foldText(one))]),
    [''],
  );
  return new Set(all);
}

/** Shorter words take no ending, and no shorter stem is taken for one. */
const shortest = 3;
const none: Endings = new Set(['']);

/**
 * The words of a text in any number and case, folded as one: each stem that a word may have, with any endings. A
 * consonant at the end of a Kazakh stem may be voiced ("кәсіп", "кәсібі"). Abbreviations stay as they are.
 */
export function inflected(text: string, endings: Endings): Inflected {
  const words = (text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word): InflectedWord => {
    const folded = foldText(word);
    if (folded.length < shortest || /\p{Lu}{2}/u.test(word)) return { stems: [folded], endings: none };
    return { stems: stemsOf(folded, endings).flatMap(voiced), endings };
  });
  const [first] = words;
  const start = first?.stems.at(-1)?.slice(0, -1) ?? '';
  return { start, words };
}

/** Whether a folded text is of these words, in whatever number and case. */
export function isInflected(form: string, { words }: Inflected): boolean {
  return endsOf(form, 0, words).includes(form.length);
}

/** Where these words may end, in whatever number and case, if they begin at a place of a folded text; the first first. */
export function inflectedEnds(folded: string, at: number, { words }: Inflected): readonly number[] {
  return [...new Set(endsOf(folded, at, words))].sort((a, b) => a - b);
}

function endsOf(text: string, at: number, [word, ...others]: readonly InflectedWord[]): readonly number[] {
  if (word === undefined) return [at];
  return word.stems.flatMap((stem) => {
    if (!text.startsWith(stem, at)) return [];
    const start = at + stem.length;
    const lengths = Array.from({ length: Math.min(text.length - start, longest) + 1 }, (_, length) => length);
    return lengths
      .filter((length) => word.endings.has(text.slice(start, start + length)))
      .flatMap((length) => endsOf(text, start + length, others));
  });
}

/** No ending is longer. */
const longest = 12;

/** What may be left of a word when its ending is taken off, the longest first. */
function stemsOf(word: string, endings: Endings): readonly string[] {
  const lengths = Array.from({ length: word.length - shortest + 1 }, (_, less) => word.length - less);
  return lengths.filter((length) => endings.has(word.slice(length))).map((length) => word.slice(0, length));
}

/** A stem with its last consonant voiced and not. */
function voiced(stem: string): readonly string[] {
  const pair = pairs.find((one) => one.includes(stem.slice(-1)));
  return pair === undefined ? [stem] : [...pair].map((letter) => stem.slice(0, -1) + letter);
}

const pairs = ['пб', 'кг', 'қғ'];
