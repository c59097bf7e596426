import { readRegistry } from '../../ingest/registry.ts';
import { loadRegisters, loadShipped } from '../../ingest/shipped.ts';
import { readSettings } from '../environment.ts';
import { say } from '../say.ts';
import { serveGraph } from '../serve-graph.ts';

/** `kasip start`, what `npm start` runs: as `serve`, with the registers and the documents that come with kasip. */
export async function start(): Promise<void> {
  const settings = readSettings();
  await serveGraph(settings, async (graph) => {
    const registry = readRegistry(settings.home);
    await loadRegisters(graph, registry, say);
    await loadShipped(graph, registry, say);
  });
}
