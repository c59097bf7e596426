import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';
import type { Query } from '../../src/graph/query.ts';

/** A statement that goes on until it is ended. */
export const endless: Query<object, never> = {
  name: 'endless',
  text: 'UNWIND range(1, 100000) AS one UNWIND range(1, 1000000) AS other RETURN sum(one * other) AS endless',
  row: z.never(),
};

const transactions: Query<object, { count: number }> = {
  name: 'running',
  text: `SHOW TRANSACTIONS YIELD currentQuery AS query WHERE query ENDS WITH 'AS endless' RETURN count(*) AS count`,
  row: z.object({ count: z.number() }),
};

/** Waits until so many endless statements run in Neo4j, as Neo4j itself says. */
export async function untilRunning(graph: Graph, count: number): Promise<void> {
  for (;;) {
    const [row] = await graph.read(transactions, {});
    if (row?.count === count) return;
    await sleep(20);
  }
}

/** The same graph, in which the statements whose names begin like this never end by themselves. */
export function withEndless(graph: Graph, name: string): Graph {
  const read: Graph['read'] = (query, parameters, options) =>
    query.name.startsWith(name)
      ? graph.read(endless, {}, { ...options, timeoutMs: 120_000 })
      : graph.read(query, parameters, options);
  return { ...graph, read };
}
