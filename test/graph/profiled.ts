import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver';
import { toParameters } from '../../src/graph/connection/parameters.ts';
import { rowsOfResult } from '../../src/graph/connection/rows-of-result.ts';
import { sent } from '../../src/graph/connection/sent.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Bolt } from '../../src/model/bolt.ts';

/** What a statement looked at, in database hits, which are the same on every machine. */
export interface Looked {
  readonly name: string;
  readonly text: string;
  readonly parameters: object;
  readonly hits: number;
}

/** The same graph, every reading of which is profiled and told; planned for the graph as it is. */
export function profiled(
  graph: Graph,
  bolt: Bolt,
  tell: (looked: Looked) => void,
): { readonly graph: Graph; readonly close: () => Promise<void> } {
  const driver: Driver = neo4j.driver(bolt.uri, neo4j.auth.basic(bolt.user, bolt.password), {
    disableLosslessIntegers: true,
  });
  const read: Graph['read'] = async (query, parameters) => {
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const statement = sent(`PROFILE ${query.text}`, toParameters(parameters));
      const { records, summary } = await session.run(statement.text, statement.parameters);
      if (!summary.profile) throw new Error(`${query.name} came without a profile.`);
      tell({ name: query.name, text: query.text, parameters, hits: hitsOf(summary.profile) });
      return rowsOfResult(query, records);
    } finally {
      await session.close();
    }
  };
  return { graph: { ...graph, read }, close: () => driver.close() };
}

/** The root of a profile says 0: the hits are those of all its steps. */
function hitsOf(step: ProfiledPlan): number {
  return (step.dbHits ?? 0) + step.children.reduce((sum, child) => sum + hitsOf(child), 0);
}
