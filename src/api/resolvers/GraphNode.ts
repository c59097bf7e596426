import type { GraphNodeResolvers } from '../generated/types.ts';
import { graphNodeKinds } from '../graph-node.ts';
import { labelOf } from '../label.ts';

export const GraphNode: GraphNodeResolvers = {
  id: ({ row }) => row.id,
  kind: ({ row }) => graphNodeKinds[row.__typename],
  label: ({ row }, { language }) => labelOf(row, language),
  node: ({ row }) => row,
};
