import { serverAudits } from 'graphql-http';
import pino from 'pino';
import { createApi } from '../../src/api/create-api.ts';
import type { Graph } from '../../src/graph/graph.ts';

/** The audits ask for names of types only: no database is reached. */
const graph = { read: () => Promise.reject(new Error('not reached')) } as unknown as Graph;

test('all that GraphQL over HTTP says one MUST and SHOULD do is done', async () => {
  const api = await createApi({ graph, log: pino({ enabled: false }), version: '1.2.3' });
  const { url } = await api.listen({ host: '127.0.0.1', port: 0 });
  const results = [];
  for (const audit of serverAudits({ url: `${url}graphql`, fetchFn: fetch })) results.push(await audit.fn());
  await api.stop();
  expect(results.length).toBeGreaterThan(50);
  const failing = results.filter(({ status }) => status !== 'ok').map(({ name }) => name);
  // A GET needs a header that no form or image of another page can send; the audits send none.
  expect(failing).toEqual([
    'MAY accept application/x-www-form-urlencoded formatted GET requests',
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
    'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  ]);
});
