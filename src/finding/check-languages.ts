import type { Fault } from '../model/finding.ts';
import type { StandardRecord } from '../model/standard.ts';
import { checkActs } from './languages/acts.ts';
import { checkCards } from './languages/cards.ts';
import { checkEdition } from './languages/edition.ts';
import { checkNumbers } from './languages/numbers.ts';
import { checkOnlyInOne } from './languages/only-in-one.ts';
import { checkOrder } from './languages/order.ts';

/**
 * Every rule that holds the two texts of an edition against each other, each fault with the words of both. None for an
 * edition of which one text was read.
 */
export function checkLanguages(edition: StandardRecord): readonly Fault[] {
  const { translation } = edition;
  if (translation === null) return [];
  return [checkEdition, checkCards, checkOnlyInOne, checkNumbers, checkActs, checkOrder].flatMap((check) =>
    check(edition, translation),
  );
}
