import { readRegistry } from '../../ingest/registry.ts';
import { loadRegisters } from '../../ingest/shipped.ts';
import { readSettings } from '../environment.ts';
import { say } from '../say.ts';
import { serveGraph } from '../serve-graph.ts';

/** `kasip serve`: the API and the pages over what is loaded, with the register of acts as it is now. */
export async function serve(): Promise<void> {
  const settings = readSettings();
  await serveGraph(settings, (graph) => loadRegisters(graph, readRegistry(settings.home), say));
}
