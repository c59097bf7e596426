import type { Graph } from '../../graph/graph.ts';
import { release } from '../../graph/read/meta.ts';
import { type Answer, json } from './answer.ts';

/** Milliseconds after which a database that does not answer is taken to be away. */
const patience = 3_000;

/** Healthy is what can answer: the database is asked. */
export function healthHandler(graph: Graph): () => Promise<Answer> {
  return async () => {
    try {
      const [row] = await graph.read(release, {}, { timeoutMs: patience });
      return json(200, { status: 'ok', release: row?.number ?? 0 });
    } catch {
      return json(503, { status: 'database unavailable', release: null });
    }
  };
}
