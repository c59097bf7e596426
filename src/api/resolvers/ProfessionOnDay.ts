import { asParent, legalActsOfCardsOnDay } from '../../graph/read/on-day.ts';
import { connection } from '../connection.ts';
import type { ProfessionOnDayResolvers } from '../generated/types.ts';
import { newestFirst, type ProfessionOnDay as OnDay } from '../on-day.ts';

export const ProfessionOnDay: ProfessionOnDayResolvers = {
  legalActs: ({ day, cards }, page, context, info) => {
    const parent = asParent(newestFirst(cards).map(({ card }) => card.id));
    return connection(legalActsOfCardsOnDay, parent, page, context, info, { day });
  },
  isKnown: (onDay) => [null, 'NOT_IN_EDITION'].includes(noteOn(onDay)),
  note: noteOn,
};

function noteOn({ cards, isGone }: OnDay) {
  if (cards.length === 0) return isGone ? 'NOT_IN_EDITION' : 'NO_EDITION';
  return cards.some(({ status }) => status === 'UNKNOWN') ? 'BETWEEN_BOUNDS' : null;
}
