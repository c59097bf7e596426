import type { CitingStandardResolvers } from '../generated/types.ts';

export const CitingStandard: CitingStandardResolvers = {
  first: ({ first }, _, { load }) => load.theNode('Citation', first),
};
