import type { Language } from '../model/language.ts';
import type { NothingWords } from '../model/nothing-words.ts';
import { foldText } from '../text/fold.ts';
import { readTable } from './table.ts';

type WordTable = Readonly<Record<keyof NothingWords, Readonly<Record<Language, readonly string[]>>>>;

/** Texts that say that there is nothing. */
export function readNothingWords(): NothingWords {
  const { none, notNeeded } = readTable<WordTable>('nothing-words');
  const folded = ({ kk, ru }: WordTable[keyof NothingWords]) => new Set([...kk, ...ru].map(foldText));
  return { none: folded(none), notNeeded: folded(notNeeded) };
}
