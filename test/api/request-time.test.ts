import pino from 'pino';
import { createApollo } from '../../src/api/apollo.ts';
import { createContext } from '../../src/api/context.ts';
import { type Api, createApi } from '../../src/api/create-api.ts';
import { limits } from '../../src/api/limits.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/database.ts';
import { asJson } from './over-http.ts';
import { untilRunning, withEndless } from './running.ts';
import { type Answered, today } from './served.ts';

const log = pino({ enabled: false });
let graph: Graph;
let slow: Graph;
let api: Api;
let url: string;

beforeAll(async () => {
  graph = await openTestGraph();
  slow = withEndless(graph, 'Skill concepts');
  api = await createApi({ graph: slow, log, version: '1.2.3' });
  ({ url } = await api.listen({ host: '127.0.0.1', port: 0 }));
}, 180_000);
afterAll(async () => {
  await api?.stop();
  await graph?.close();
});

test('when its time is up, what is open fails with the limit named, and its statements end in Neo4j', async () => {
  const apollo = createApollo(log);
  const contextValue = createContext({ graph: slow, version: '1.2.3', today, timeMs: 10_000 });
  const query =
    '{ meta { apiVersion } one: skills(first: 1) { nodes { id } } two: skills(first: 2) { nodes { id } } }';
  const answer = apollo.executeOperation({ query }, { contextValue });
  await untilRunning(graph, 2);
  const { body } = await answer;
  if (body.kind !== 'single') throw new Error('The answer came in parts.');
  const { data, errors } = JSON.parse(JSON.stringify(body.singleResult)) as Answered;
  expect(data).toEqual({ meta: { apiVersion: '1.2.3' }, one: null, two: null });
  expect(errors?.map(({ extensions }) => extensions)).toEqual(
    [1, 2].map(() => ({ code: 'TIMEOUT', measure: 'time', limit: limits.time, retryable: false })),
  );
  expect(errors?.[0]?.message).toBe('The answer took longer than 20 seconds. Ask for less at once.');
  await untilRunning(graph, 0);
});

test('when the client goes away, its statements end in Neo4j, those that had no turn yet never begin', async () => {
  const client = new AbortController();
  const many = Array.from(
    { length: 12 },
    (_, index) => `a${index}: skills(first: ${index + 1}) { nodes { id } }`,
  );
  const body = JSON.stringify({ query: `{ ${many.join(' ')} }` });
  const going = fetch(`${url}graphql`, { method: 'POST', headers: asJson, body, signal: client.signal });
  await untilRunning(graph, 8);
  client.abort();
  await expect(going).rejects.toThrow();
  await untilRunning(graph, 0);
});
