import type { Graph } from './graph.ts';
import { neighbourhoodOfAll } from './neighbourhood.ts';
import { releaseAfter } from './release.ts';
import { renew } from './settle/renew.ts';

/** Makes all that is derived or shared anew from the statements, and returns the new release. */
export async function rebuildDerived(graph: Graph): Promise<number> {
  return await graph.write(async (transaction) => {
    await renew(transaction, await neighbourhoodOfAll(transaction));
    return await releaseAfter(transaction, true);
  });
}
