import type { CitedTogetherResolvers } from '../generated/types.ts';

export const CitedTogether: CitedTogetherResolvers = {
  card: ({ place }) => place.card,
  first: ({ place }, _, { load }) => load.theNode('Citation', place.first),
  otherFirst: ({ place }, _, { load }) => load.theNode('Citation', place.otherFirst),
};
