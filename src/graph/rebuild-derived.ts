import { z } from 'zod';
import { countMentions } from './derive/cites-outside.ts';
import { countActs } from './derive/count-acts.ts';
import { countProvisions } from './derive/counts.ts';
import type { Graph } from './graph.ts';
import { neighbourhoodOf, neighbourhoodOfAll } from './neighbourhood.ts';
import type { Query } from './query.ts';
import { releaseAfter } from './release.ts';
import { renew } from './settle/renew.ts';
import { sweep } from './settle/sweep.ts';
import { sweepRegisters } from './settle/sweep-registers.ts';
import { runInBatches } from './write/batches.ts';

const allStandards: Query<object, { id: string }> = {
  name: 'allStandards',
  text: 'MATCH (standard:Standard) RETURN standard.id AS id ORDER BY id',
  row: z.object({ id: z.string() }),
};

/**
 * Makes all that is derived or shared anew from the statements, and returns the new release. One transaction for each
 * standard: what is around it is right after each, and no graph is too large for the memory of a transaction.
 */
export async function rebuildDerived(graph: Graph): Promise<number> {
  for (const { id } of await graph.read(allStandards, {})) {
    await graph.write(async (transaction) => {
      await renew(transaction, await neighbourhoodOf(transaction, id), { isOnlyAdded: false });
      await releaseAfter(transaction, true);
    });
  }
  return await graph.write(async (transaction) => {
    const left = await sweep(transaction, await neighbourhoodOfAll(transaction));
    await sweepRegisters(transaction);
    await runInBatches(transaction, countActs, left.acts);
    await runInBatches(transaction, countMentions, left.acts);
    await runInBatches(transaction, countProvisions, left.acts);
    return await releaseAfter(transaction, true);
  });
}
