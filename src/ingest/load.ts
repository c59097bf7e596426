import type { Graph } from '../graph/graph.ts';
import { loadStandard, previewStandard } from '../graph/load.ts';
import type { LoadCounts } from '../graph/load-counts.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { Resolver } from '../model/resolver.ts';
import type { StandardRecord } from '../model/standard.ts';
import type { EditionInput } from './inputs.ts';
import { keepInput } from './keep-files.ts';

/** What became of one standard of a load. */
export type LoadResult = LoadedStandard | RefusedStandard;

export interface LoadedStandard {
  readonly kind: 'loaded';
  readonly file: string;
  readonly counts: LoadCounts;
}

/** Not loaded, by a fault of its own; nothing of it is in the graph that was not there before. */
export interface RefusedStandard {
  readonly kind: 'refused';
  readonly file: string;
  readonly standard: string;
  readonly reason: KasipError;
}

/**
 * Loads records one after another, each as a transaction of its own. One that is at fault itself is refused and the
 * others go on; a database that is away ends it all. `report` is told of each as it is done. A preview changes
 * nothing, and its results are what a load would do.
 */
export async function loadRecords(
  graph: Graph,
  records: Iterable<StandardRecord>,
  resolver: Resolver,
  { report = () => {}, isPreview = false, signal, inputOf = () => null }: LoadOptions = {},
): Promise<readonly LoadResult[]> {
  const results: LoadResult[] = [];
  for (const record of records) {
    if (signal?.aborted) break;
    const result = await resultOf(record, () =>
      isPreview ? previewStandard(graph, record) : loadStandard(graph, record, resolver),
    );
    const input = inputOf(record);
    const isStored = !isPreview && result.kind === 'loaded' && result.counts.outcome !== 'held';
    if (isStored && input !== null) await keepInput(graph, input, record);
    results.push(result);
    report(result);
  }
  return results;
}

export interface LoadOptions {
  readonly report?: (result: LoadResult) => void;
  readonly isPreview?: boolean;
  /** Ends the load after the record at which it is. */
  readonly signal?: AbortSignal;
  /** The files that a record was read from, which are kept beside it; null where they need not be. */
  readonly inputOf?: (record: StandardRecord) => EditionInput | null;
}

async function resultOf(record: StandardRecord, load: () => Promise<LoadCounts>): Promise<LoadResult> {
  const { file } = record.source;
  try {
    return { kind: 'loaded', file, counts: await load() };
  } catch (error) {
    if (!(error instanceof KasipError) || error.exitCode === 3) throw error;
    return { kind: 'refused', file, standard: record.id, reason: error };
  }
}
