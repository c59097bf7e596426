import type { KnowledgeEdgeResolvers } from '../generated/types.ts';

export const KnowledgeEdge: KnowledgeEdgeResolvers = {
  first: ({ first }, _, { load }) => load.nodeOf('KnowledgeStatement', first),
};
