import type { SkillEdgeResolvers } from '../generated/types.ts';

export const SkillEdge: SkillEdgeResolvers = {
  first: ({ first }, _, { load }) => load.nodeOf('SkillStatement', first),
};
