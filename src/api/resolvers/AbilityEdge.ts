import type { AbilityEdgeResolvers } from '../generated/types.ts';

export const AbilityEdge: AbilityEdgeResolvers = {
  first: ({ first }, _, { load }) => load.nodeOf('AbilityStatement', first),
};
