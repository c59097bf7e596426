import type { Entry } from '../entries.ts';
import { isRussianAdjective, namesRussianAction } from './word.ts';

/** Whether an entry of a Russian text is an adjective; a phrase is none, however it ends. */
export function isAdjective({ word, form, phrase }: Entry): boolean {
  return (phrase?.keys.length ?? 1) === 1 && isRussianAdjective(word, form);
}

/** Whether an entry of a Russian text names an action, by itself or by the row of its phrase. */
export function namesAction({ phrase, word, form }: Entry): boolean {
  return phrase?.isAction === true || namesRussianAction(word, form);
}
