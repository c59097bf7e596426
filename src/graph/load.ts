import { Neo4jError } from 'neo4j-driver';
import { textsOf } from '../model/edition-texts.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { SourceRecord } from '../model/source.ts';
import type { StandardRecord } from '../model/standard.ts';
import type { Graph, Transaction } from './graph.ts';
import { neighbourhoodOf, nowhere, union } from './neighbourhood.ts';
import { isSameEdition, lacksTheEnd } from './newest-edition.ts';
import { readRelease, releaseAfter } from './release.ts';
import { rowsOf, type StoredNode } from './rows.ts';
import { renew } from './settle/renew.ts';
import { editionsOf, type StoredEdition } from './settle/standard.ts';
import { runInBatches } from './write/batches.ts';
import { type Difference, differenceOf } from './write/difference.ts';
import { ensureStandard } from './write/shared.ts';
import { storedNodes } from './write/stated.ts';
import { writeDifference } from './write/write-difference.ts';

/** What loading a standard did, in nodes of what the document says. */
export interface LoadCounts {
  readonly standard: string;
  readonly edition: string;
  /** new: this edition was not there before. */
  readonly outcome: 'new' | 'changed' | 'unchanged';
  readonly created: number;
  readonly changed: number;
  readonly deleted: number;
  readonly unchanged: number;
  /** The release that holds it. */
  readonly release: number;
}

/**
 * Loads a standard in one transaction: what is stored of its edition is made what the record says, and all that is
 * derived around it follows. The same record twice changes nothing. Throws `KasipError` (1) where the record
 * contradicts itself, takes an id that is another's, or lacks the end of a text that is there whole, (2) where the
 * edition is there in another language.
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
  const run: Run = (query, parameters) => graph.read(query, parameters);
  const plan = await planOf(run, record, rowsOf(record));
  const [release] = await run(readRelease, {});
  return countsOf(record, plan, release?.number ?? 0);
}

async function loadInto(
  transaction: Transaction,
  record: StandardRecord,
  nodes: readonly StoredNode[],
): Promise<LoadCounts> {
  const standard = record.id;
  const plan = await planOf(transaction.run, record, nodes);
  const { difference, isChanged } = plan;
  if (isChanged) {
    const before = plan.isStandardKnown ? await neighbourhoodOf(transaction, standard) : nowhere;
    await runInBatches(transaction, ensureStandard, [standard]);
    await writeDifference(transaction, difference, sourcesOf(record));
    const around = union(before, await neighbourhoodOf(transaction, standard));
    await renew(transaction, around, {
      isOnlyAdded: difference.changed.length + difference.deleted.length === 0,
    });
  }
  return countsOf(record, plan, await releaseAfter(transaction, isChanged));
}

/** The files of a record: one for each language of the edition. */
function sourcesOf(record: StandardRecord): readonly SourceRecord[] {
  return textsOf(record).map(({ source }) => source);
}

type Run = Transaction['run'];

/** What has to be done to have a record in the graph. */
interface Plan {
  readonly isStandardKnown: boolean;
  readonly isEditionKnown: boolean;
  readonly isChanged: boolean;
  readonly difference: Difference;
}

async function planOf(run: Run, record: StandardRecord, nodes: readonly StoredNode[]): Promise<Plan> {
  const standard = record.id;
  const known = await run(editionsOf, { ids: [standard] });
  const editions = editionsToWriteOver(known, record);
  const stored = await run(storedNodes, { standard, editions });
  const difference = differenceOf(stored, nodes);
  return {
    isStandardKnown: known.length > 0,
    isEditionKnown: stored.length > 0,
    isChanged: difference.created.length + difference.changed.length + difference.deleted.length > 0,
    difference,
  };
}

function countsOf({ id, edition }: StandardRecord, plan: Plan, release: number): LoadCounts {
  const { created, changed, deleted, unchanged } = plan.difference;
  return {
    standard: id,
    edition: edition.id,
    outcome: plan.isEditionKnown ? (plan.isChanged ? 'changed' : 'unchanged') : 'new',
    created: created.length,
    changed: changed.length,
    deleted: deleted.length,
    unchanged,
    release,
  };
}

/** Ids of the record's edition and of stored ones that are the same in an earlier text. */
function editionsToWriteOver(stored: readonly StoredEdition[], record: StandardRecord): readonly string[] {
  const { id, edition, source } = record;
  const { version, year, order } = edition;
  const age = {
    id: edition.id,
    version,
    year,
    orderKind: order.kind,
    orderNumber: order.number,
    orderDate: order.date,
    baseOrderDate: order.base?.date ?? null,
  };
  const languages = sourcesOf(record).map(({ language }) => language as string);
  const lacks = (other: StoredEdition) => other.languages.filter((language) => !languages.includes(language));
  const same = stored.find((other) => other.id === edition.id || isSameEdition(other, age));
  if (same && lacks(same).length > 0) {
    throw new KasipError(
      2,
      `${same.id} is in the graph in ${same.languages.join(' and ')}; ${source.file} has no text in ${lacks(same).join(' or ')}.`,
      `Load both texts at once, from a folder with kaz.*, rus.*; or withdraw ${id} first to have this one in its place.`,
    );
  }
  const inLanguage = stored.filter((other) => lacks(other).length === 0);
  const whole = inLanguage.find((other) => lacksTheEnd(age, other));
  if (whole !== undefined) {
    throw new KasipError(
      1,
      `${source.file} lacks the version and year at its end, and ${whole.id} is in the graph with them.`,
      `If this text is right all the same, withdraw ${id} first.`,
    );
  }
  const earlier = inLanguage.filter((other) => isSameEdition(other, age) || lacksTheEnd(other, age));
  return [...new Set([edition.id, ...earlier.map((other) => other.id)])];
}
