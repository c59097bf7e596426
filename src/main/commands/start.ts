import type { Graph } from '../../graph/graph.ts';
import { readStatus } from '../../graph/status.ts';
import { filesOf } from '../../ingest/files.ts';
import { loadRecords } from '../../ingest/load.ts';
import { readStandard } from '../../ingest/read-standard.ts';
import { readRegistry } from '../../ingest/registry.ts';
import { loadRegisters, shippedStandards } from '../../ingest/shipped.ts';
import { readSettings } from '../environment.ts';
import { say } from '../say.ts';
import { serveGraph } from '../serve-graph.ts';

/** `kasip start`, what `npm start` runs: as `serve`, with the shipped documents loaded where the graph is empty. */
export async function start(): Promise<void> {
  await serveGraph(readSettings(), fill);
}

async function fill(graph: Graph): Promise<void> {
  await loadRegisters(graph);
  const { counts } = await readStatus(graph);
  if ((counts.Standard ?? 0) > 0) return;
  say('Loading the standards that come with kasip …');
  const registry = readRegistry();
  const records = filesOf([shippedStandards()]).map((file) => readStandard(file, registry));
  await loadRecords(graph, records);
}
