import { Neo4jError } from 'neo4j-driver';
import { sourcesOf } from '../model/edition-texts.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { StandardRecord } from '../model/standard.ts';
import type { Graph, Transaction } from './graph.ts';
import { countsOf, type LoadCounts } from './load-counts.ts';
import { addPending } from './pending.ts';
import { isChange, type Plan, planOf } from './plan.ts';
import { releaseAfter } from './release.ts';
import { rowsOf, type StoredNode } from './rows.ts';
import { runInBatches } from './write/batches.ts';
import { ensureStandard } from './write/shared.ts';
import { writeDifference } from './write/write-difference.ts';

/** What became of one of several standards: what was done, or why it was refused. */
export type Stated = LoadCounts | KasipError;

/** A record with what is stored of it. */
export interface StandardRows {
  readonly record: StandardRecord;
  readonly nodes: readonly StoredNode[];
}

/**
 * States standards in one transaction, which leaves out what follows from what they say: that is pending then, and
 * `rebuildDerived` has to make it. For a load of many standards, which share most of their acts and concepts: what
 * follows is made once, and not once for each. One that is at fault is refused, and the others are stated. No two of
 * them may be of one standard, or have a source in common (`portionsOf`).
 */
export async function stateStandards(
  graph: Graph,
  standards: readonly StandardRows[],
): Promise<readonly Stated[]> {
  try {
    return await graph.write((transaction) => state(transaction, standards));
  } catch (error) {
    if (!isIdTaken(error) || standards.length === 0) throw error;
    const [first] = standards as readonly [StandardRows];
    if (standards.length === 1) return [idTaken(first.record, error)];
  }
  const each: Stated[] = [];
  for (const one of standards) each.push(...(await stateStandards(graph, [one])));
  return each;
}

/** The same for one standard. Throws as `loadStandard` does. */
export async function stateStandard(graph: Graph, record: StandardRecord): Promise<LoadCounts> {
  const [stated] = await stateStandards(graph, [{ record, nodes: rowsOf(record) }]);
  if (stated === undefined || stated instanceof KasipError) throw stated;
  return stated;
}

async function state(
  transaction: Transaction,
  standards: readonly StandardRows[],
): Promise<readonly Stated[]> {
  const plans: (KasipError | { readonly record: StandardRecord; readonly plan: Plan })[] = [];
  for (const { record, nodes } of standards) {
    try {
      plans.push({ record, plan: await planOf(transaction.run, record, nodes) });
    } catch (error) {
      if (!(error instanceof KasipError) || error.exitCode === 3) throw error;
      plans.push(error);
    }
  }
  const changes = plans.flatMap((one) => (one instanceof KasipError || !isChange(one.plan) ? [] : [one]));
  if (changes.length > 0) {
    await writeStated(transaction, changes);
    await addPending(transaction, changes.length);
  }
  const release = await releaseAfter(transaction, changes.length > 0);
  return plans.map((one) => (one instanceof KasipError ? one : countsOf(one.plan, release)));
}

/** Writes what plans want written of what standards say. */
export async function writeStated(
  transaction: Transaction,
  changes: readonly { readonly record: StandardRecord; readonly plan: Plan }[],
): Promise<void> {
  const records = changes.map(({ record }) => record);
  const differences = changes.map(({ plan }) => plan.difference);
  await runInBatches(
    transaction,
    ensureStandard,
    records.map(({ id }) => id),
  );
  await writeDifference(
    transaction,
    {
      created: differences.flatMap(({ created }) => created),
      changed: differences.flatMap(({ changed }) => changed),
      deleted: differences.flatMap(({ deleted }) => deleted),
      unchanged: 0,
    },
    records.flatMap(sourcesOf),
  );
}

/** Runs `work`; an id that another standard has becomes a `KasipError` (1). */
export async function explainingIds<Result>(
  record: StandardRecord,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw isIdTaken(error) ? idTaken(record, error) : error;
  }
}

function isIdTaken(error: unknown): error is Neo4jError {
  return error instanceof Neo4jError && error.code.endsWith('ConstraintValidationFailed');
}

function idTaken({ id }: StandardRecord, error: Neo4jError): KasipError {
  return new KasipError(1, `${id} has an id that is in the graph already: ${error.message}`, null, {
    cause: error,
  });
}
