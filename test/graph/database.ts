import { z } from 'zod';
import { type ConnectOptions, connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrate.ts';
import type { Bolt } from '../../src/model/bolt.ts';
import { withKeptPlans } from './kept-plans.ts';
import { testBolt } from './test-store.ts';

/** A connection to the test run's own Neo4j, migrated and empty. Close it when done; Neo4j goes on to the next file. */
export async function openTestGraph(options: ConnectOptions = {}): Promise<Graph> {
  const { graph } = await openTestDatabase(options);
  return graph;
}

/** The same, with the address for further connections. */
export async function openTestDatabase(
  options: ConnectOptions = {},
): Promise<{ readonly graph: Graph; readonly bolt: Bolt }> {
  const bolt = await testBolt();
  const graph = withKeptPlans(connect(bolt, options));
  await migrate(graph);
  await wipe(graph);
  return { graph, bolt };
}

/** Takes away all but what a migrated empty graph has. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.write((transaction) =>
    transaction.run(
      {
        name: 'wipe',
        text: 'MATCH (node) WHERE NOT node:Migration AND NOT node:WriterLock DETACH DELETE node',
        row: z.unknown(),
      },
      {},
    ),
  );
}
