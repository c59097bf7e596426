import type { NothingWords } from '../model/nothing-words.ts';
import { foldText } from './fold.ts';

/** A longer text says something. */
const longest = 80;

/** Whether a text says, in words, that a list has no entries ("отсутствуют", "жоқ"). */
export function saysNothing(text: string, { none }: NothingWords): boolean {
  return text.length <= longest && none.has(foldText(text));
}

/** Whether a text says that a skill needs nothing of a kind ("не требуется"), or that there is none. */
export function saysNoneNeeded(text: string, words: NothingWords): boolean {
  if (text.length > longest) return false;
  const folded = foldText(text);
  return words.none.has(folded) || words.notNeeded.has(folded);
}
