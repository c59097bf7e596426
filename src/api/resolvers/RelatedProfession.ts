import { asPair, referencesBetween } from '../../graph/read/card.ts';
import type { RelatedProfessionResolvers } from '../generated/types.ts';

export const RelatedProfession: RelatedProfessionResolvers = {
  namedBy: ({ of, id }, _, { load }) => load.list(referencesBetween, asPair(of, id)),
};
