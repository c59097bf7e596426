import pino from 'pino';
import { type Api, createApi } from '../../src/api/create-api.ts';
import { heavyLane } from '../../src/api/limits.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/database.ts';
import { asJson, postTo } from './over-http.ts';
import { untilRunning, withEndless } from './running.ts';
import type { Answered } from './served.ts';

let graph: Graph;
let api: Api;
let url: string;

beforeAll(async () => {
  graph = await openTestGraph();
  const log = pino({ enabled: false });
  api = await createApi({ graph: withEndless(graph, 'Skill concepts'), log, version: '1.2.3' });
  ({ url } = await api.listen({ host: '127.0.0.1', port: 0 }));
}, 180_000);
afterAll(async () => {
  await api?.stop();
  await graph?.close();
});

let count = 0;

/** A heavy request that goes on until its client leaves, each another one: equal ones would be answered together. */
function heavy() {
  const client = new AbortController();
  const body = JSON.stringify({ query: `{ skills(filter: {text: "${++count}"}) { nodes { id } } }` });
  const answer = fetch(`${url}graphql`, { method: 'POST', headers: asJson, body, signal: client.signal });
  answer.catch(() => {});
  return { answer, leave: () => client.abort() };
}

test('heavy requests wait for each other in a bounded queue, light ones pass', async () => {
  const running = Array.from({ length: heavyLane.atOnce }, heavy);
  await untilRunning(graph, heavyLane.atOnce);
  const more = Array.from({ length: heavyLane.ofOneClient + 1 }, heavy);
  // One of them finds no place, whichever comes last.
  const response = await Promise.any(more.map(({ answer }) => answer));
  const { errors, extensions } = (await response.json()) as Answered & { extensions: unknown };
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5']);
  expect(errors?.[0]?.extensions).toEqual({ code: 'OVERLOADED', retryable: true, retryAfter: 5 });
  expect(errors?.[0]?.message).toMatch(/^8 heavy requests of this client are waiting/u);
  expect(extensions).toMatchObject({ cost: { isHeavy: true, limit: 200_000 } });

  const light = (await (await postTo(url, '{"query": "{ meta { release } }"}')).json()) as Answered;
  expect(light).toMatchObject({ data: { meta: { release: 0 } }, extensions: { cost: { isHeavy: false } } });
  await untilRunning(graph, heavyLane.atOnce);

  // Those that leave make room: none that waited is forgotten, and never do more run at once.
  for (const { leave } of running) leave();
  await untilRunning(graph, heavyLane.atOnce);
  for (const { leave } of more) leave();
  await untilRunning(graph, 0);
});
