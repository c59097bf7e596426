import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import type { Query } from '../../src/graph/query.ts';

const properties = z.record(z.string(), z.unknown());

const allNodes: Query<object, { labels: string[]; properties: Record<string, unknown> }> = {
  name: 'allNodes',
  text: `MATCH (node) WHERE NOT node:Release AND NOT node:WriterLock AND NOT node:Migration
    RETURN labels(node) AS labels, properties(node) AS properties`,
  row: z.object({ labels: z.array(z.string()), properties }),
};

const edge = z.object({ from: z.string(), type: z.string(), to: z.string(), properties });

const allEdges: Query<object, z.infer<typeof edge>> = {
  name: 'allEdges',
  text: `MATCH (from)-[edge]->(to)
    RETURN head(labels(from)) + ' ' + from.id AS from, type(edge) AS type, head(labels(to)) + ' ' + to.id AS to,
      properties(edge) AS properties`,
  row: edge,
};

/** All of the graph but its bookkeeping, a line for each node and edge, sorted: equal dumps are equal graphs. */
export async function dump(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.read(allNodes, {});
  const edges = await graph.read(allEdges, {});
  return [
    ...nodes.map(({ labels, properties }) => `(${labels.sort().join(':')}) ${sorted(properties)}`),
    ...edges.map(({ from, type, to, properties }) => `${from} -${type}-> ${to} ${sorted(properties)}`),
  ].sort();
}

function sorted(properties: Record<string, unknown>): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(properties).sort(([one], [other]) => (one < other ? -1 : 1))),
  );
}
