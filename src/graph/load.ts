import type { Resolver } from '../model/resolver.ts';
import type { StandardRecord } from '../model/standard.ts';
import type { Graph, Transaction } from './graph.ts';
import { countsOf, type LoadCounts } from './load-counts.ts';
import { neighbourhoodOf, nowhere, union } from './neighbourhood.ts';
import { isChange, type Plan, planOf } from './plan.ts';
import { readRelease, releaseAfter } from './release.ts';
import { rowsOf } from './rows.ts';
import { renew } from './settle/renew.ts';
import { explainingIds, writeStated } from './state.ts';
import { ActCounting } from './tally/act-counting.ts';

/**
 * Loads a standard in one transaction: what is stored of its edition is made what the record says, and all that is
 * concluded by `resolver` or derived around it follows. The same record twice changes nothing. Throws `KasipError` (1) where the record
 * contradicts itself, takes an id that is another's, or lacks the end or the order of a text that is there with it, (2)
 * where the edition is there in another language.
 */
export async function loadStandard(
  graph: Graph,
  record: StandardRecord,
  resolver: Resolver,
): Promise<LoadCounts> {
  const nodes = rowsOf(record);
  return await explainingIds(record, () =>
    graph.write(async (transaction) => {
      const plan = await planOf(transaction.run, record, nodes);
      const isChanged = isChange(plan);
      if (isChanged) await writeAndRenew(resolver, transaction, record, plan);
      return countsOf(plan, await releaseAfter(transaction, isChanged));
    }),
  );
}

/**
 * What `loadStandard` would do, without doing it: the graph is only read, and `release` is the one that is. Throws as
 * that does, but for ids that another standard has, which show only when they are written.
 */
export async function previewStandard(graph: Graph, record: StandardRecord): Promise<LoadCounts> {
  const run: Transaction['run'] = (query, parameters) => graph.read(query, parameters);
  const plan = await planOf(run, record, rowsOf(record));
  const [release] = await run(readRelease, {});
  return countsOf(plan, release?.number ?? 0);
}

async function writeAndRenew(
  resolver: Resolver,
  transaction: Transaction,
  record: StandardRecord,
  plan: Plan,
): Promise<void> {
  let around = nowhere;
  for (const standard of plan.standards) around = union(around, await neighbourhoodOf(transaction, standard));
  const counting = new ActCounting(transaction);
  await counting.note(around);
  await writeStated(transaction, [{ record, plan }]);
  around = union(around, await neighbourhoodOf(transaction, record.id));
  const { changed, deleted } = plan.difference;
  const isOnlyAdded = changed.length + deleted.length === 0;
  await renew(transaction, resolver, around, { isOnlyAdded, counting });
}
