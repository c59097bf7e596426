import type { LabourFunctionEdgeResolvers } from '../generated/types.ts';

export const LabourFunctionEdge: LabourFunctionEdgeResolvers = {
  first: ({ first }, _, { load }) => load.nodeOf('LabourFunctionStatement', first),
};
