import { levelsAddingNothing as list } from '../../../graph/read/level-pairs.ts';
import { compareById } from '../../comparison/level-deltas.ts';
import { partsOfDelta } from '../../comparison/reading.ts';
import { connection, root } from '../../connection.ts';
import { fieldsBelow } from '../../fields-below.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const levelsAddingNothing: NonNullable<QueryResolvers['levelsAddingNothing']> = async (
  _,
  page,
  context,
  info,
) => {
  const found = await connection(list, root, page, context, info);
  const wanted = partsOfDelta(fieldsBelow(info));
  const nodes = await Promise.all(
    found.nodes.map(({ lower, higher }) => compareById(lower.id, higher.id, wanted, context)),
  );
  const edges = found.edges.flatMap(({ cursor }, index) => {
    const node = nodes[index];
    return node ? [{ cursor, node }] : [];
  });
  return { ...found, nodes, edges };
};
