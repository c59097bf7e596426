import type { Graph } from '../../graph/graph.ts';
import { migrate } from '../../graph/migrate.ts';
import type { EditionInput, Input } from '../../ingest/inputs.ts';
import { type LoadResult, loadRecords } from '../../ingest/load.ts';
import { stateRecords } from '../../ingest/load-in-bulk.ts';
import { readRegistry } from '../../ingest/registry.ts';
import { loadRegisters } from '../../ingest/shipped.ts';
import type { StandardRecord } from '../../model/standard.ts';
import { readSettings } from '../environment.ts';
import { importOffline } from '../ingest-offline.ts';
import { derivePending, suitsBulk } from '../load-in-bulk.ts';
import { withGraph } from '../open-graph.ts';
import { readPaths, refuse } from '../read-paths.ts';
import { print, say } from '../say.ts';
import { stopSignal } from '../stop-signal.ts';

export interface IngestOptions {
  readonly dryRun?: boolean;
  /** Whether all is stated first and derived once; where it is not said, `suitsBulk` decides. */
  readonly bulk?: boolean;
  /** A first load: all is imported while Neo4j does not run, then derived. */
  readonly offline?: boolean;
}

/**
 * `kasip ingest`: reads one after another and loads what could be read, names what could not; exits 1 where something could not.
 * Many documents are loaded in bulk: stopped, the same command goes on. With `--dry-run` it only says what it would do.
 */
export async function ingest(
  paths: readonly string[],
  { dryRun = false, bulk, offline = false }: IngestOptions,
): Promise<void> {
  const settings = readSettings();
  const registry = readRegistry(settings.home);
  const inputs = new WeakMap<StandardRecord, Input>();
  let documents = 0;
  const records = readPaths(paths, {
    registry,
    from: (record, input) => inputs.set(record, input),
    counted: (count) => {
      documents = count;
    },
  });
  const first = records.next();
  if (first.done) return;
  const all = withFirst(first.value, records);
  const signal = stopSignal();
  const options = {
    signal,
    report: (result: LoadResult) => report(result, dryRun),
    inputOf: (record: StandardRecord) => editionIn(inputs.get(record)),
  };
  const load = async (graph: Graph, records: Iterable<StandardRecord>, isBulk: boolean | undefined) => {
    if (dryRun) {
      await loadRecords(graph, records, registry.resolver(), { ...options, isPreview: true });
      return;
    }
    await migrate(graph);
    await loadRegisters(graph, registry, say);
    if (isBulk ?? (await suitsBulk(graph, documents))) {
      if (await stateRecords(graph, records, options)) await derivePending(graph, registry, signal);
    } else await loadRecords(graph, records, registry.resolver(), options);
  };
  try {
    const left = offline && !dryRun ? await importOffline(settings, registry, all, options) : all;
    await withGraph(settings, (graph) => load(graph, left, offline || bulk), signal);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

function editionIn(input: Input | undefined): EditionInput | null {
  return input?.kind === 'edition' ? input : null;
}

/** A first record that was taken already, and those that are still to be read. */
function* withFirst(first: StandardRecord, others: Iterable<StandardRecord>): Generator<StandardRecord> {
  yield first;
  yield* others;
}

function report(result: LoadResult, isPreview: boolean): void {
  if (result.kind === 'refused') {
    refuse(result.reason);
    return;
  }
  const { standard, edition, outcome, created, changed, deleted, unchanged, release, alike } = result.counts;
  print(
    outcome === 'held'
      ? `${result.file}: already a text of ${edition}, which says more; nothing to load (release ${release})`
      : `${result.file}: ${standard} ${isPreview ? `would be ${outcome}` : outcome}: ${created} created, ${changed} changed, ${deleted} deleted, ${unchanged} unchanged (release ${release})`,
  );
  for (const other of alike)
    say(
      `${result.file}: ${other} has the same name, and one of the two has neither a code nor an order. If they are one standard, withdraw one.`,
    );
}
