import type { Fault } from '../model/finding.ts';
import type { Quote } from '../model/place.ts';
import type { SplitRecord } from '../model/split.ts';
import type { StandardRecord } from '../model/standard.ts';
import { checkActs } from './languages/acts.ts';
import { checkCards } from './languages/cards.ts';
import { checkEdition } from './languages/edition.ts';
import { checkNumbers } from './languages/numbers.ts';
import { checkOnlyInOne } from './languages/only-in-one.ts';
import { checkOrder } from './languages/order.ts';

/**
 * Every rule that holds the two texts of an edition against each other, each fault with the words of both. None for an
 * edition of which one text was read. `splits` are what one text says in one statement and the other in two.
 */
export function checkLanguages(
  edition: StandardRecord,
  splits: readonly SplitRecord[] = [],
): readonly Fault[] {
  const { translation } = edition;
  if (translation === null) return [];
  const parts = new Set(splits.flatMap((split) => split.parts));
  return [
    ...[checkEdition, checkCards, checkNumbers, checkActs, checkOrder].flatMap((check) =>
      check(edition, translation),
    ),
    ...checkOnlyInOne(edition, translation).filter(({ about }) => !parts.has(about)),
    ...splits.map(splitFault),
  ];
}

function splitFault({ whole, kazakh, russian }: SplitRecord): Fault {
  const words = (quotes: readonly Quote[]) => quotes.map(({ text }) => text).join('; ');
  return {
    rule: 'split-between-languages',
    about: whole,
    quotes: kazakh,
    translationQuotes: russian,
    expected: words(kazakh),
    actual: words(russian),
  };
}
