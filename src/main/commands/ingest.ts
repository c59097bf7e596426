import type { Graph } from '../../graph/graph.ts';
import { migrate } from '../../graph/migrate.ts';
import type { EditionInput, Input } from '../../ingest/inputs.ts';
import { type LoadResult, loadRecords } from '../../ingest/load.ts';
import { readRegistry } from '../../ingest/registry.ts';
import { loadRegisters } from '../../ingest/shipped.ts';
import type { StandardRecord } from '../../model/standard.ts';
import { readSettings } from '../environment.ts';
import { withGraph } from '../open-graph.ts';
import { readPaths, refuse } from '../read-paths.ts';
import { print, say } from '../say.ts';
import { stopSignal } from '../stop-signal.ts';

/**
 * `kasip ingest`: reads one after another and loads what could be read, names what could not; exits 1 where something could not.
 * With `--dry-run` it only says what it would do.
 */
export async function ingest(
  paths: readonly string[],
  { dryRun = false }: { dryRun?: boolean },
): Promise<void> {
  const settings = readSettings();
  const registry = readRegistry(settings.home);
  const inputs = new WeakMap<StandardRecord, Input>();
  const records = readPaths(paths, { registry, from: (record, input) => inputs.set(record, input) });
  const first = records.next();
  if (first.done) return;
  const signal = stopSignal();
  const load = async (graph: Graph) => {
    if (!dryRun) {
      await migrate(graph);
      await loadRegisters(graph, registry, say);
    }
    await loadRecords(graph, withFirst(first.value, records), registry.resolver(), {
      isPreview: dryRun,
      signal,
      report: (result) => report(result, dryRun),
      inputOf: (record) => editionIn(inputs.get(record)),
    });
  };
  try {
    await withGraph(settings, load, signal);
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
