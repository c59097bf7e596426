import pino from 'pino';
import { createApi } from '../api/create-api.ts';
import type { Graph } from '../graph/graph.ts';
import { migrate } from '../graph/migrate.ts';
import { readResolver } from '../ingest/resolver.ts';
import type { Bolt } from '../model/bolt.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { Settings } from './environment.ts';
import { heavyRunner } from './heavy-runner.ts';
import { openGraph } from './open-graph.ts';
import { packagePath, version } from './package-root.ts';
import { print } from './say.ts';

/**
 * Serves the API until a signal ends it: `prepare` has the migrated graph first. On SIGTERM or SIGINT it takes no new
 * requests, finishes those that run, gives back the database and ends with 0.
 * @throws KasipError 3 where the port is taken or the database cannot be had.
 */
export async function serveGraph(
  settings: Settings,
  prepare: (graph: Graph, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const ended = new AbortController();
  const end = () => ended.abort();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, end);
  try {
    const { graph, bolt, close } = await openGraph(settings, ended.signal);
    try {
      await migrate(graph);
      await prepare(graph, ended.signal);
      await serveUntil(ended.signal, settings, graph, bolt);
    } finally {
      await close();
    }
  } catch (error) {
    if (!ended.signal.aborted) throw error;
  }
}

async function serveUntil(
  signal: AbortSignal,
  { home, host, port, log, cache, warmUp }: Settings,
  graph: Graph,
  bolt: Bolt,
): Promise<void> {
  if (signal.aborted) return;
  const api = await createApi({
    graph,
    log: pino({ level: log }, pino.destination(2)),
    version: version(),
    pages: packagePath('dist/explorer'),
    matcher: readResolver(home).matcher,
    heavy: heavyRunner({ bolt, home, log }),
    cacheBytes: cache * 1024 * 1024,
  });
  const { url } = await api.listen({ host, port }).catch((error: NodeJS.ErrnoException) => {
    throw cannotListen(error, host, port);
  });
  print(`kasip is ready: ${url}`);
  const warming = warmUp && !signal.aborted ? api.warmUp() : null;
  if (!signal.aborted)
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  await api.stop();
  await warming;
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): KasipError {
  const reasons: Record<string, [string, string]> = {
    EADDRINUSE: [`Port ${port} of ${host} is in use.`, 'Set PORT to another port, or to 0 for any free one.'],
    EACCES: [`Port ${port} may not be used by this user.`, 'Set PORT to a port above 1023.'],
    EADDRNOTAVAIL: [
      `This machine has no address ${host}.`,
      'Set HOST to 127.0.0.1, or to 0.0.0.0 for every address.',
    ],
  };
  const [message, advice] = reasons[error.code ?? ''] ?? [
    `Cannot listen on ${host}:${port}: ${error.message}`,
    null,
  ];
  return new KasipError(3, message, advice, { cause: error });
}
