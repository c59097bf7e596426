import pino from 'pino';
import { createApollo } from '../../src/api/apollo.ts';
import { createContext } from '../../src/api/context.ts';
import { executePlainly } from '../../src/api/execution/execute.ts';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { load } from '../api/load.ts';
import { manyActs, manyContents, manyStandards } from '../api/many.ts';
import { poolOf, randomQueries } from '../api/random-queries.ts';
import { remembering } from '../api/replay.ts';
import { askerOf, today } from '../api/served.ts';
import { openTestGraph } from '../graph/database.ts';

// The plan cache of Neo4j holds about a thousand statements: whatever is asked, there are far fewer. 2,000 questions send 291.

const most = 300;
const asked = Number(process.env.QUERIES ?? 2_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await load(graph, manyActs, manyStandards, manyContents);
}, 300_000);
afterAll(() => graph?.close());

test(`${asked} random questions send fewer than ${most} different texts`, async () => {
  const remembered = remembering(graph);
  const texts = new Set<string>();
  const read: Graph['read'] = (query, parameters, options) => {
    texts.add(query.text);
    return remembered.read(query, parameters, options);
  };
  const apollo = createApollo(pino({ enabled: false }), { execute: executePlainly });
  const queries = randomQueries(schema, await poolOf(askerOf(graph)), 17);
  for (let index = 0; index < asked; index++) {
    const contextValue = createContext({ graph: { ...graph, read }, version: '1.2.3', today });
    await apollo.executeOperation(queries.next(), { contextValue });
  }
  expect(texts.size).toBeGreaterThan(100);
  expect(texts.size).toBeLessThan(most);
}, 1_800_000);
