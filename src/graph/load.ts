import { Neo4jError } from 'neo4j-driver';
import { sourcesOf } from '../model/edition-texts.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { StandardRecord } from '../model/standard.ts';
import type { Graph, Transaction } from './graph.ts';
import { neighbourhoodOf, nowhere, union } from './neighbourhood.ts';
import { type Plan, planOf } from './plan.ts';
import { readRelease, releaseAfter } from './release.ts';
import { rowsOf, type StoredNode } from './rows.ts';
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
 * derived around it follows. The same record twice changes nothing. Throws `KasipError` (1) where the record
 * contradicts itself, takes an id that is another's, or lacks the end or the order of a text that is there with it, (2)
 * where the edition is there in another language.
 */
export async function loadStandard(graph: Graph, record: StandardRecord): Promise<LoadCounts> {
  const nodes = rowsOf(record);
  try {
    return await graph.write((transaction) => loadInto(transaction, record, nodes));
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

async function loadInto(
  transaction: Transaction,
  record: StandardRecord,
  nodes: readonly StoredNode[],
): Promise<LoadCounts> {
  const plan = await planOf(transaction.run, record, nodes);
  const { difference, standards, outcome } = plan;
  const isChanged = outcome === 'new' || outcome === 'changed';
  if (isChanged) {
    let around = nowhere;
    for (const standard of standards) around = union(around, await neighbourhoodOf(transaction, standard));
    await runInBatches(transaction, ensureStandard, [record.id]);
    await writeDifference(transaction, difference, sourcesOf(record));
    around = union(around, await neighbourhoodOf(transaction, record.id));
    await renew(transaction, around, {
      isOnlyAdded: difference.changed.length + difference.deleted.length === 0,
    });
  }
  return countsOf(plan, await releaseAfter(transaction, isChanged));
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
