import { deriving } from './derive/derive.ts';
import type { Graph } from './graph.ts';
import { neighbourhoodOfAll } from './neighbourhood.ts';
import { releaseAfter } from './release.ts';
import { settling } from './settle/settle.ts';
import { sweep } from './settle/sweep.ts';
import { sweepRegisters } from './settle/sweep-registers.ts';
import type { Step } from './step.ts';

/** Nodes for which one transaction does a step: its memory does not grow with the graph. */
const atOnce = 200;

/**
 * Makes all that is derived or shared anew from the statements, and returns the new release. It goes step by step over
 * the whole graph, so that each node is done once however many standards share it. What is right stays right
 * throughout; what is not is right at the end, also when it was stopped and began again.
 */
export async function rebuildDerived(graph: Graph): Promise<number> {
  const all = await graph.write(async (transaction) =>
    sweep(transaction, await neighbourhoodOfAll(transaction)),
  );
  const runAll = async (steps: readonly Step[]) => {
    for (const { of, run } of steps) {
      for (let from = 0; from < all[of].length; from += atOnce) {
        await graph.write((transaction) => run(transaction, all[of].slice(from, from + atOnce)));
      }
    }
  };
  await runAll(settling);
  await graph.write(sweepRegisters);
  await runAll(deriving);
  return await graph.write((transaction) => releaseAfter(transaction, true));
}
