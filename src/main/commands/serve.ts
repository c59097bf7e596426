import { readSettings } from '../environment.ts';
import { serveGraph } from '../serve-graph.ts';

/** `kasip serve`: the API and the pages over what is loaded. */
export async function serve(): Promise<void> {
  await serveGraph(readSettings(), async () => {});
}
