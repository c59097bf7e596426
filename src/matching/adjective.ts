import { isRussianAdjective } from './russian/word.ts';
import type { Unit } from './unit.ts';

/** Whether a unit of a Russian text is an adjective. Nouns end like some do ("краской"); a phrase is none, however it ends. */
export function isAdjective({ word, isAction }: Unit): boolean {
  const isPhrase = word.includes(' ');
  return (
    !isAction && !isPhrase && !/(?<!ч)[аиеоуы]ской$/u.test(word) && isRussianAdjective(word, { use: null })
  );
}
