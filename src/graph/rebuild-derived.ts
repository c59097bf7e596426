import type { Resolver } from '../model/resolver.ts';
import { bringOver } from './bring-over.ts';
import { concludeBy } from './decisions-again.ts';
import { deriving } from './derive/derive.ts';
import type { Graph } from './graph.ts';
import { inParts } from './in-parts.ts';
import { type Neighbourhood, neighbourhoodOfAll } from './neighbourhood.ts';
import { releaseAfter, settleRelease, unsettleRelease } from './release.ts';
import { resolveAll } from './resolve/resolve-all.ts';
import { settling } from './settle/settle.ts';
import { sweep } from './settle/sweep.ts';
import { sweepRegisters } from './settle/sweep-registers.ts';
import type { Step } from './step.ts';

/** Nodes for which one transaction does a step: its memory does not grow with the graph. */
const atOnce = 200;

/**
 * Makes all that is derived, concluded or shared anew from the statements, and returns the new release. It goes step by step over
 * the whole graph, so that each node is done once however many standards share it. What is right stays right
 * throughout; what is not is right at the end, also when it was stopped and began again. Until then the release is not
 * settled, so that no answer is kept.
 */
export async function rebuildDerived(graph: Graph, resolver: Resolver): Promise<number> {
  await graph.write((transaction) => transaction.run(unsettleRelease, {}));
  await bringOver(graph);
  const all = await graph.write(async (transaction) =>
    sweep(transaction, await neighbourhoodOfAll(transaction)),
  );
  await runAll(graph, settling, all);
  await resolveAll(graph, resolver);
  await graph.write(sweepRegisters);
  await runAll(graph, deriving, await graph.write(neighbourhoodOfAll));
  return await graph.write(async (transaction) => {
    await concludeBy(transaction, resolver);
    await transaction.run(settleRelease, {});
    return await releaseAfter(transaction, true);
  });
}

async function runAll(graph: Graph, steps: readonly Step[], all: Neighbourhood): Promise<void> {
  for (const { of, run } of steps)
    await inParts(all[of], atOnce, (ids) => graph.write((transaction) => run(transaction, ids)));
}
