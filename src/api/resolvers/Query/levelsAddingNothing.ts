import { levelsAddingNothing as list } from '../../../graph/read/level-pairs.ts';
import { compareProfessions } from '../../comparison/level-deltas.ts';
import { connection, root } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const levelsAddingNothing: NonNullable<QueryResolvers['levelsAddingNothing']> = async (
  _,
  page,
  context,
  info,
) => {
  const found = await connection(list, root, page, context, info);
  const nodes = await Promise.all(
    found.nodes.map(({ lower, higher }) => compareProfessions(lower, higher, context.load)),
  );
  const edges = found.edges.flatMap(({ cursor }, index) => {
    const node = nodes[index];
    return node ? [{ cursor, node }] : [];
  });
  return { ...found, nodes, edges };
};
