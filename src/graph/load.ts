import { Neo4jError } from 'neo4j-driver';
import { sourcesOf } from '../model/edition-texts.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { Resolver } from '../model/resolver.ts';
import type { StandardRecord } from '../model/standard.ts';
import type { Graph, Transaction } from './graph.ts';
import { neighbourhoodOf, nowhere, union } from './neighbourhood.ts';
import { type Plan, planOf } from './plan.ts';
import { readRelease, releaseAfter } from './release.ts';
import { rowsOf } from './rows.ts';
import { renew } from './settle/renew.ts';
import { runInBatches } from './write/batches.ts';
import { ensureStandard } from './write/shared.ts';
import { writeDifference } from './write/write-difference.ts';

/** What loading a standard did, in nodes of what the document says. */
export interface LoadCounts {
  readonly standard: string;
  readonly edition: string;
  /** new: this edition was not there before; held: the files are texts of `edition`, which says more. */
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'held';
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
  readonly unchanged: number;
  /** The release that holds it. */
  readonly release: number;
  /** Ids of standards that may be the same one: they have its name, and nothing else says which either is. */
  readonly alike: readonly string[];
}

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
  return await loadBy(graph, record, (...said) => writeAndRenew(resolver, ...said));
}

/**
 * As `loadStandard`, but leaves out what follows from what the standard says: `rebuildDerived` has to make it before
 * anybody asks. For a first load of many standards, which share most of their acts and concepts: what follows is then
 * made once, and not once for each.
 */
export async function stateStandard(graph: Graph, record: StandardRecord): Promise<LoadCounts> {
  return await loadBy(graph, record, write);
}

type Write = (transaction: Transaction, record: StandardRecord, plan: Plan) => Promise<void>;

async function loadBy(graph: Graph, record: StandardRecord, writing: Write): Promise<LoadCounts> {
  const nodes = rowsOf(record);
  try {
    return await graph.write(async (transaction) => {
      const plan = await planOf(transaction.run, record, nodes);
      const isChanged = plan.outcome === 'new' || plan.outcome === 'changed';
      if (isChanged) await writing(transaction, record, plan);
      return countsOf(plan, await releaseAfter(transaction, isChanged));
    });
  } catch (error) {
    if (!(error instanceof Neo4jError) || !error.code.endsWith('ConstraintValidationFailed')) throw error;
    throw new KasipError(1, `${record.id} has an id that is in the graph already: ${error.message}`, null, {
      cause: error,
    });
  }
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

async function write(transaction: Transaction, record: StandardRecord, { difference }: Plan): Promise<void> {
  await runInBatches(transaction, ensureStandard, [record.id]);
  await writeDifference(transaction, difference, sourcesOf(record));
}

async function writeAndRenew(
  resolver: Resolver,
  transaction: Transaction,
  record: StandardRecord,
  plan: Plan,
): Promise<void> {
  let around = nowhere;
  for (const standard of plan.standards) around = union(around, await neighbourhoodOf(transaction, standard));
  await write(transaction, record, plan);
  around = union(around, await neighbourhoodOf(transaction, record.id));
  const { changed, deleted } = plan.difference;
  await renew(transaction, resolver, around, { isOnlyAdded: changed.length + deleted.length === 0 });
}

function countsOf({ edition, outcome, difference, alike }: Plan, release: number): LoadCounts {
  return {
    standard: edition.standard,
    edition: edition.id,
    outcome,
    created: difference.created.length,
    changed: difference.changed.length,
    deleted: difference.deleted.length,
    unchanged: difference.unchanged,
    release,
    alike,
  };
}
