import { z } from 'zod';
import type { Graph } from '../graph.ts';
import type { Query } from '../query.ts';
import { unfilled } from './tables.ts';

/** Nodes that one transaction takes. */
const atOnce = 5_000;

const fillSome: Query<{ limit: number }, { filled: number }> = {
  name: 'fillLists',
  text: `MATCH (node:${unfilled}) WITH node LIMIT $limit
    FOREACH (name IN coalesce(node.emptyLists, []) | SET node[name] = [])
    FOREACH (name IN coalesce(node.blankLists, []) | SET node[name] = [''])
    REMOVE node:${unfilled}, node.emptyLists, node.blankLists
    RETURN count(*) AS filled`,
  row: z.object({ filled: z.number() }),
};

/** Gives nodes that were imported the lists that a file of an import cannot say: empty ones, and those of one empty text. */
export async function fillLists(graph: Graph): Promise<void> {
  for (let filled = atOnce; filled === atOnce; )
    filled = await graph.write(async (transaction) => {
      const [row] = await transaction.run(fillSome, { limit: atOnce });
      return row?.filled ?? 0;
    });
}
