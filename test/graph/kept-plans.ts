import type { Graph, Transaction } from '../../src/graph/graph.ts';
import type { Query } from '../../src/graph/query.ts';

/**
 * The same graph, whose Neo4j keeps the plan that it first made for a statement. Tests fill and empty a small graph
 * again and again; Neo4j would take each time for a new state of affairs, and spend most of the run on new plans.
 */
export function withKeptPlans(graph: Graph): Graph {
  return {
    ...graph,
    read: (query, parameters, options) => graph.read(keepingPlan(query), parameters, options),
    write: (work) =>
      graph.write((transaction) => {
        const run: Transaction['run'] = (query, parameters) =>
          transaction.run(keepingPlan(query), parameters);
        return work({ run });
      }),
  };
}

function keepingPlan<Parameters extends object, Row>(query: Query<Parameters, Row>): Query<Parameters, Row> {
  return { ...query, text: `CYPHER replan=skip ${query.text}` };
}
