import { z } from 'zod';
import { type ConnectOptions, connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrate.ts';
import type { Query } from '../../src/graph/query.ts';
import type { Bolt } from '../../src/model/bolt.ts';
import { setFilling, testBolt } from './test-store.ts';

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
  setFilling(null);
  const graph = connect(bolt, options);
  await migrate(graph);
  await wipe(graph);
  return { graph, bolt };
}

/** Nodes that one transaction takes away: a large graph would need more memory than a transaction may have. */
const atOnce = 5_000;

const wipeSome: Query<{ limit: number }, { wiped: number }> = {
  name: 'wipe',
  text: `MATCH (node) WHERE NOT node:Migration AND NOT node:WriterLock
    WITH node LIMIT $limit DETACH DELETE node RETURN count(*) AS wiped`,
  row: z.object({ wiped: z.number() }),
};

/** Takes away all but what a migrated empty graph has. */
export async function wipe(graph: Graph): Promise<void> {
  for (let wiped = atOnce; wiped === atOnce; ) {
    const [row] = await graph.write((transaction) => transaction.run(wipeSome, { limit: atOnce }));
    wiped = row?.wiped ?? 0;
  }
}
