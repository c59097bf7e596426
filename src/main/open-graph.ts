import { connect } from '../graph/connect.ts';
import type { Graph } from '../graph/graph.ts';
import type { Bolt } from '../model/bolt.ts';
import { check, lease, type OwnOptions } from '../neo4j/index.ts';
import type { Settings } from './environment.ts';
import { say } from './say.ts';

/** A graph for the length of one command. `close` gives back the Neo4j of one's own that it held. */
export interface OpenGraph {
  readonly graph: Graph;
  /** Where it is. */
  readonly bolt: Bolt;
  close(): Promise<void>;
}

/**
 * Connects to the Neo4j of the settings, or to one of kasip's own, fetched and started where need be.
 * @throws KasipError 3 with what to do, where it cannot be had.
 */
export async function openGraph(settings: Settings, signal?: AbortSignal): Promise<OpenGraph> {
  if (settings.neo4j !== null) {
    await check(settings.neo4j);
    const graph = connect(settings.neo4j);
    return { graph, bolt: settings.neo4j, close: () => graph.close() };
  }
  const held = await lease({ ...ownOptions(settings), ...(signal && { signal }) });
  const graph = connect(held.bolt);
  return {
    graph,
    bolt: held.bolt,
    close: async () => {
      await graph.close();
      await held.release();
    },
  };
}

/** What the Neo4j of kasip's own is told by the settings. */
export function ownOptions({ home, memory }: Settings): OwnOptions {
  return { home, report: say, ...(memory !== undefined && { memory }) };
}

/** Opens the graph, lets `work` use it, and closes it whatever happens. */
export async function withGraph<Result>(
  settings: Settings,
  work: (graph: Graph) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const { graph, close } = await openGraph(settings, signal);
  try {
    return await work(graph);
  } finally {
    await close();
  }
}
