import { standsOf } from '../evidence.ts';
import type { NameInUseResolvers } from '../generated/types.ts';
import { stated } from '../localized.ts';

export const NameInUse: NameInUseResolvers = {
  name: ({ card, language }) => stated(card, 'name', language === 'ru' ? 'RU' : 'KK'),
  evidence: ({ card, language }) => {
    const stand = standsOf(card, 'name', 'namePlaces').find((candidate) => candidate.language === language);
    if (stand === undefined) throw new Error(`The name of ${card.id} has no place.`);
    return stand;
  },
};
