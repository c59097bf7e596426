import { migrate } from '../../graph/migrate.ts';
import { type LoadResult, loadRecords } from '../../ingest/load.ts';
import { readRegistry } from '../../ingest/registry.ts';
import { loadRegisters } from '../../ingest/shipped.ts';
import { readSettings } from '../environment.ts';
import { withGraph } from '../open-graph.ts';
import { readPaths, refuse } from '../read-paths.ts';
import { print } from '../say.ts';

/**
 * `kasip ingest`: reads all, loads what could be read, names what could not; exits 1 where something could not.
 * With `--dry-run` it only says what it would do.
 */
export async function ingest(
  paths: readonly string[],
  { dryRun = false }: { dryRun?: boolean },
): Promise<void> {
  const settings = readSettings();
  const registry = readRegistry();
  const records = [...readPaths(paths, { registry })];
  if (records.length === 0) return;
  await withGraph(settings, async (graph) => {
    if (!dryRun) {
      await migrate(graph);
      await loadRegisters(graph, registry.citations.acts);
    }
    await loadRecords(graph, records, { isPreview: dryRun, report: (result) => report(result, dryRun) });
  });
}

function report(result: LoadResult, isPreview: boolean): void {
  if (result.kind === 'refused') {
    refuse(result.reason);
    return;
  }
  const { standard, outcome, created, changed, deleted, unchanged, release } = result.counts;
  print(
    `${result.file}: ${standard} ${isPreview ? `would be ${outcome}` : outcome}: ${created} created, ${changed} changed, ${deleted} deleted, ${unchanged} unchanged (release ${release})`,
  );
}
