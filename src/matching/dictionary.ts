import { once } from '../model/once.ts';
import type { SpellingDictionary } from '../model/spelling-dictionary.ts';
import { areOtherWords, lemmasOf } from './lemmas.ts';
import { remembered } from './remembered.ts';

/** What a dictionary, read when it is first needed, says of words. */
export interface Dictionary {
  readonly has: (word: string) => boolean;
  /** See `areOtherWords`. */
  readonly areOtherWords: (one: string, other: string) => boolean;
}

/** @param read reads the dictionary; null where there is none, so that nothing is known */
export function dictionaryOf(read: (() => SpellingDictionary) | null): Dictionary {
  if (read === null) return { has: () => false, areOtherWords: () => false };
  const dictionary = once(read);
  const compared = remembered((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return areOtherWords(one, other, dictionary());
  });
  return {
    has: remembered((word) => lemmasOf(word, dictionary()).length > 0),
    areOtherWords: (one, other) => compared(`${one} ${other}`),
  };
}
