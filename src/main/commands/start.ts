import { readRegistry } from '../../ingest/registry.ts';
import { loadRegisters, loadShipped } from '../../ingest/shipped.ts';
import { readSettings } from '../environment.ts';
import { say } from '../say.ts';
import { serveGraph } from '../serve-graph.ts';

/** `kasip start`, what `npm start` runs: as `serve`, with the registers and the documents that come with kasip. */
export async function start(): Promise<void> {
  await serveGraph(readSettings(), async (graph) => {
    const registry = readRegistry();
    await loadRegisters(graph, registry.citations.acts);
    await loadShipped(graph, registry, say);
  });
}
