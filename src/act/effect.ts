import type { ActWords } from '../model/act-words.ts';
import { isOfWhole } from './clause.ts';
import { allOf, dayOf } from './words.ts';

/** A day from which an act is in force, and where the words that say it stand. */
export interface Effect {
  readonly day: string;
  readonly start: number;
  readonly end: number;
}

/** The day from which an act is in force, where a text says one: not that of an article. */
export function effectIn(text: string, words: ActWords): Effect | null {
  const whole = allOf(text, words.effects).find((match) => isOfWhole(text.slice(0, match.index), words));
  const day = whole === undefined ? null : dayOf(whole);
  return whole === undefined || day === null
    ? null
    : { day, start: whole.index, end: whole.index + whole[0].length };
}
