import { readRegistry } from '../../ingest/registry.ts';
import { loadRegisters } from '../../ingest/shipped.ts';
import { readSettings } from '../environment.ts';
import { derivePending } from '../load-in-bulk.ts';
import { say } from '../say.ts';
import { serveGraph } from '../serve-graph.ts';

/** `kasip serve`: the API and the pages over what is loaded, with the register of acts as it is now; what a stopped load left is derived first. */
export async function serve(): Promise<void> {
  const settings = readSettings();
  await serveGraph(settings, async (graph, signal) => {
    const registry = readRegistry(settings.home);
    await derivePending(graph, registry, signal);
    await loadRegisters(graph, registry, say);
  });
}
