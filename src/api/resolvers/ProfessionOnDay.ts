import { asParent, legalActsOfCardsOnDay } from '../../graph/read/on-day.ts';
import { connection } from '../connection.ts';
import type { ProfessionOnDayResolvers } from '../generated/types.ts';
import type { ProfessionOnDay as OnDay } from '../on-day.ts';

export const ProfessionOnDay: ProfessionOnDayResolvers = {
  legalActs: ({ day, cards }, page, context, info) =>
    connection(legalActsOfCardsOnDay, asParent(cards.map(({ card }) => card.id)), page, context, info, {
      day,
    }),
  isKnown: (onDay) => noteOn(onDay) === null,
  note: noteOn,
};

function noteOn({ cards }: OnDay) {
  if (cards.length === 0) return 'NO_EDITION';
  return cards.some(({ status }) => status === 'UNKNOWN') ? 'BETWEEN_BOUNDS' : null;
}
