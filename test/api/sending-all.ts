import type { Graph } from '../../src/graph/graph.ts';

/** A graph that sends all properties of each node, whoever asks for what. */
export function sendingAll(graph: Graph): Graph {
  return {
    ...graph,
    read: (query, parameters, options) => graph.read(query, parameters, { ...options, sends: undefined }),
  };
}
