import { migrate } from '../../graph/migrate.ts';
import { filesOf } from '../../ingest/files.ts';
import { type LoadResult, loadRecords } from '../../ingest/load.ts';
import { readFiles } from '../../ingest/read-files.ts';
import { readRegistry } from '../../ingest/registry.ts';
import { loadRegisters } from '../../ingest/shipped.ts';
import type { StandardRecord } from '../../model/standard.ts';
import { readSettings } from '../environment.ts';
import { withGraph } from '../open-graph.ts';
import { summary } from '../render/summary.ts';
import { print, sayFailure } from '../say.ts';

/** `kasip ingest`: reads all, loads what could be read, names what could not; exits 1 where something could not. */
export async function ingest(
  paths: readonly string[],
  { dryRun = false }: { dryRun?: boolean },
): Promise<void> {
  const settings = readSettings();
  const registry = readRegistry();
  const records: StandardRecord[] = [];
  for (const result of readFiles(filesOf(paths), registry)) {
    if (result.kind === 'read') records.push(result.record);
    else refuse(result.reason);
  }
  if (dryRun || records.length === 0) {
    for (const record of records) print(summary(record));
    return;
  }
  await withGraph(settings, async (graph) => {
    await migrate(graph);
    await loadRegisters(graph, registry);
    await loadRecords(graph, records, report);
  });
}

function report(result: LoadResult): void {
  if (result.kind === 'refused') {
    refuse(result.reason);
    return;
  }
  const { standard, outcome, created, changed, deleted, unchanged, release } = result.counts;
  print(
    `${result.file}: ${standard} ${outcome}: ${created} created, ${changed} changed, ${deleted} deleted, ${unchanged} unchanged (release ${release})`,
  );
}

function refuse(reason: { message: string; advice: string | null }): void {
  sayFailure(reason);
  process.exitCode = 1;
}
