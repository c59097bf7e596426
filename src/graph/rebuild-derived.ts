import type { Resolver } from '../model/resolver.ts';
import { shortHash } from '../text/normalise.ts';
import { concludeBy } from './decisions-again.ts';
import type { Graph } from './graph.ts';
import { pageAfter, pageSizes } from './pages.ts';
import { addPending, type Pending, reach, readPending, settleAll } from './pending.ts';
import { type PagedStage, type Stage, stages } from './rebuild-stages.ts';
import { releaseAfter, settleRelease, unsettleRelease } from './release.ts';

export interface RebuildOptions {
  /** Is told of each stage as it begins: its name, and how many are done of how many. */
  readonly report?: (stage: string, done: number, of: number) => void;
  /** Ends it between two transactions, with the signal's reason; what is left is done the next time. */
  readonly signal?: AbortSignal;
}

/**
 * Makes all that is derived, concluded or shared anew from the statements, and returns the new release. It goes step by step over
 * the whole graph, so that each node is done once however many standards share it. What is right stays right
 * throughout; what is not is right at the end, also when it was stopped: the graph knows how far it came (`Pending`),
 * and the next one goes on from there. Until then the release is not settled, so that no answer is kept.
 */
export async function rebuildDerived(
  graph: Graph,
  resolver: Resolver,
  options: RebuildOptions = {},
): Promise<number> {
  await graph.write((transaction) => transaction.run(unsettleRelease, {}));
  for (;;) {
    const begun = await begin(graph, resolver);
    for (const [index, stage] of stages.entries()) {
      if (index < begun.stage || (begun.isFirst && stage.isForOlder)) continue;
      options.report?.(stage.name, index, stages.length);
      await run(graph, resolver, stage, { ...begun, stage: index, after: afterIn(begun, index) }, options);
    }
    const release = await graph.write(async (transaction) => {
      await concludeBy(transaction, resolver);
      const isAll = await settleAll(transaction, begun);
      if (isAll) await transaction.run(settleRelease, {});
      return { isAll, number: await releaseAfter(transaction, true) };
    });
    // Else somebody stated more meanwhile.
    if (release.isAll) return release.number;
  }
}

/** Where to begin: where the last one was stopped, unless more was stated or other words are known since. */
async function begin(graph: Graph, { words, decisions }: Resolver): Promise<Pending> {
  const by = shortHash([words, ...decisions].join('\n'));
  const before = await readPending(graph);
  if (before?.by === by) return before;
  return await graph.write(async (transaction) => ({ ...(await addPending(transaction, 0)), by }));
}

function afterIn({ stage, after }: Pending, index: number): string {
  return stage === index ? after : '';
}

async function run(
  graph: Graph,
  resolver: Resolver,
  stage: Stage,
  at: Pending,
  { signal }: RebuildOptions,
): Promise<void> {
  signal?.throwIfAborted();
  if (stage.of === null) await stage.run(graph, resolver, signal);
  else await runPages(graph, stage, at, signal);
  await graph.write(async (transaction) => {
    await reach(transaction, { ...at, stage: at.stage + 1, after: '' });
    await releaseAfter(transaction, true);
  });
}

async function runPages(graph: Graph, stage: PagedStage, at: Pending, signal?: AbortSignal): Promise<void> {
  for (let { after } = at, isMore = true; isMore; ) {
    signal?.throwIfAborted();
    const ids = await pageAfter(graph, stage.of, after);
    isMore = ids.length === pageSizes[stage.of];
    after = ids.at(-1) ?? after;
    if (ids.length === 0) continue;
    await graph.write(async (transaction) => {
      await stage.run(transaction, ids);
      await reach(transaction, { ...at, after });
      await releaseAfter(transaction, true);
    });
  }
}
