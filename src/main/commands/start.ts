import { readRegistry } from '../../ingest/registry.ts';
import { loadRegisters, loadShipped } from '../../ingest/shipped.ts';
import { readSettings } from '../environment.ts';
import { derivePending } from '../load-in-bulk.ts';
import { say } from '../say.ts';
import { serveGraph } from '../serve-graph.ts';

/** `kasip start`, what `npm start` runs: as `serve`, with the registers and the documents that come with kasip. */
export async function start(): Promise<void> {
  const settings = readSettings();
  await serveGraph(settings, async (graph, signal) => {
    const registry = readRegistry(settings.home);
    await derivePending(graph, registry, signal);
    await loadRegisters(graph, registry, say);
    await loadShipped(graph, registry, say);
  });
}
