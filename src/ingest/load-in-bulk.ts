import type { Graph } from '../graph/graph.ts';
import type { KeptFile } from '../graph/kept-files.ts';
import { keepFiles } from '../graph/kept-files.ts';
import { readPending } from '../graph/pending.ts';
import { type RebuildOptions, rebuildDerived } from '../graph/rebuild-derived.ts';
import { stateStandards } from '../graph/state.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { StandardRecord } from '../model/standard.ts';
import { keptFilesIn } from './keep-files.ts';
import type { LoadOptions, LoadResult } from './load.ts';
import { portionsOf } from './portions.ts';
import type { Registry } from './registry.ts';
import { followRegisters } from './shipped.ts';

/**
 * States records in large transactions, which leaves pending what follows from them: `finishPending` makes it. One that is
 * at fault is refused and the others go on. Stopped by the signal or by anything else, what is stated is whole, and
 * stating it again finds it unchanged. Returns whether it came to the end.
 */
export async function stateRecords(
  graph: Graph,
  records: Iterable<StandardRecord>,
  { report = () => {}, signal, inputOf = () => null }: Omit<LoadOptions, 'isPreview'> = {},
): Promise<boolean> {
  for (const { standards, refused } of portionsOf(records)) {
    if (signal?.aborted) return false;
    for (const { record, reason } of refused) report(refusedOf(record, reason));
    const stated = await stateStandards(graph, standards);
    const results = stated.map((one, index): LoadResult => {
      const { record } = standards[index] as (typeof standards)[number];
      return one instanceof KasipError
        ? refusedOf(record, one)
        : { kind: 'loaded', file: record.source.file, counts: one };
    });
    const kept = results.flatMap((result, index): readonly KeptFile[] => {
      const record = standards[index]?.record as StandardRecord;
      const input = inputOf(record);
      const isStored = result.kind === 'loaded' && result.counts.outcome !== 'held';
      return isStored && input !== null ? keptFilesIn(input, record) : [];
    });
    if (kept.length > 0) await keepFiles(graph, kept);
    for (const result of results) report(result);
  }
  return signal?.aborted !== true;
}

function refusedOf(record: StandardRecord, reason: KasipError): LoadResult {
  return { kind: 'refused', file: record.source.file, standard: record.id, reason };
}

/**
 * Derives what follows from all that was stated, where that is pending, and makes it follow the registers and the
 * decisions of people. Returns the release that has it all; null where nothing was pending.
 */
export async function finishPending(
  graph: Graph,
  registry: Registry,
  say: (line: string) => void,
  options: RebuildOptions = {},
): Promise<number | null> {
  if ((await readPending(graph)) === null) return null;
  const release = await rebuildDerived(graph, registry.resolver(), options);
  await followRegisters(graph, registry, say);
  return release;
}
