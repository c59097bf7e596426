import pino from 'pino';
import { type Api, createApi } from '../../src/api/create-api.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/database.ts';

/** The API over HTTP on an empty graph, and the names of the statements that it sends. */
export interface WatchedApi {
  readonly api: Api;
  readonly graph: Graph;
  readonly url: string;
  readonly port: number;
  readonly sent: string[];
  close(): Promise<void>;
}

export async function watchedApi(): Promise<WatchedApi> {
  const sent: string[] = [];
  const graph = await openTestGraph({
    onQuery: (name) => {
      // Asked now and then, whoever asks what.
      if (name !== 'releaseState') sent.push(name);
    },
  });
  const api = await createApi({ graph, log: pino({ enabled: false }), version: '1.2.3' });
  const { url, port } = await api.listen({ host: '127.0.0.1', port: 0 });
  const close = async () => {
    await api.stop();
    await graph.close();
  };
  return { api, graph, url, port, sent, close };
}
