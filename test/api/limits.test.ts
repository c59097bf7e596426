import { getIntrospectionQuery } from 'graphql';
import pino from 'pino';
import { z } from 'zod';
import { atMost } from '../../src/api/at-most.ts';
import { type Api, createApi } from '../../src/api/create-api.ts';
import { limits, statementsAtOnce } from '../../src/api/limits.ts';
import type { Graph } from '../../src/graph/graph.ts';
import type { Query } from '../../src/graph/query.ts';
import { openTestGraph } from '../graph/database.ts';
import type { Answered } from './served.ts';

/** A statement that goes on until it is ended. */
const forever: Query<object, never> = {
  name: 'forever',
  text: 'UNWIND range(1, 100000) AS one UNWIND range(1, 1000000) AS other RETURN sum(one * other) AS sum',
  row: z.never(),
};

let graph: Graph;
let api: Api;
let url: string;
/** What the API asks of the graph for a page of skills goes on until the client leaves. */
let slow = 0;

beforeAll(async () => {
  graph = await openTestGraph();
  const read: Graph['read'] = (query, parameters, options) => {
    if (!query.name.startsWith('Skill concepts')) return graph.read(query, parameters, options);
    slow++;
    return graph.read(forever, {}, { ...options, timeoutMs: 60_000 });
  };
  api = await createApi({ graph: { ...graph, read }, log: pino({ enabled: false }), version: '1.2.3' });
  ({ url } = await api.listen({ host: '127.0.0.1', port: 0 }));
}, 180_000);
afterAll(async () => {
  await api?.stop();
  await graph?.close();
});

async function ask(query: string, signal: AbortSignal | null = null): Promise<Answered> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query });
  const response = await fetch(`${url}graphql`, { method: 'POST', headers, body, signal });
  return (await response.json()) as Answered;
}

/** A field under many names; `#` in it is another number each time. */
function many(field: string, count: number): string {
  return Array.from({ length: count }, (_, index) => `a${index}: ${field.replace('#', `${index + 1}`)}`).join(
    ' ',
  );
}

/** Fields at the root, each of which is a statement of its own. */
const aliases = (count: number) => many('skills(first: #) { totalCount }', count);

/** Pages within pages. */
const pages = (
  first: number,
) => `{ legalActs(first: ${first}) { nodes { professions(first: ${first}) { nodes {
  profession { skills(first: ${first}) { nodes { id } } } } } } } }`;

test.each([
  ['aliases', `{ ${aliases(51)} }`, 'QUERY_TOO_LARGE', /51 times one field in one place; 50 are allowed/u],
  ['by a fragment', `{ ...A ...A } fragment A on Query { ${aliases(26)} }`, 'QUERY_TOO_LARGE', /52 fields/u],
  ['full pages', pages(100), 'QUERY_TOO_COSTLY', / 200000 are allowed/u],
  [
    'fields of the schema',
    `{ __schema { types { ${many('fields { name }', 900)} } } }`,
    'QUERY_TOO_LARGE',
    /900 aliases; 500 are allowed/u,
  ],
  ['tokens', `{ meta { ${'release '.repeat(10_000)} } }`, 'GRAPHQL_PARSE_FAILED', /10000 tokens/u],
])('too many %s are refused with the limit', async (_, query, code, message) => {
  const { errors } = await ask(query);
  expect(errors).toEqual([expect.objectContaining({ message: expect.stringMatching(message) })]);
  expect(errors?.[0]?.extensions.code).toBe(code);
});

test('the pages of variables and of defaults count as well, and what is allowed is answered', async () => {
  expect((await ask(pages(30))).data).toEqual({ legalActs: { nodes: [] } });
  const defaults = pages(100).replaceAll('(first: 100)', '');
  expect((await ask(defaults)).data).toEqual({ legalActs: { nodes: [] } });
  const leftOut = pages(100)
    .replace('skills(', 'id skills(')
    .replace('(first: 100) { nodes { id } }', '(first: 100) @skip(if: true) { nodes { id } }');
  expect((await ask(leftOut)).data).toEqual({ legalActs: { nodes: [] } });
  const variable = `query ($first: Int! = 100) ${pages(100).replaceAll('first: 100', 'first: $first')}`;
  expect((await ask(variable)).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COSTLY');
});

test('a tool may ask for the whole schema', async () => {
  const options = { inputValueDeprecation: true, schemaDescription: true, oneOf: true };
  expect((await ask(getIntrospectionQuery(options))).errors).toBeUndefined();
});

test('meta tells the limits', async () => {
  const { data } = await ask(`{ meta { limits { ${Object.keys(limits).join(' ')} } } }`);
  expect(data.meta.limits).toEqual(limits);
});

test('while one request asks for as much as it may, another client is answered', async () => {
  const leaving = new AbortController();
  const greedy = ask(`{ ${aliases(limits.rootFields)} }`, leaving.signal);
  while (slow === 0) await new Promise((later) => setTimeout(later, 20));
  expect(await ask('{ meta { release } }')).toMatchObject({ data: { meta: { release: 0 } } });
  expect(slow).toBe(statementsAtOnce);
  leaving.abort();
  await expect(greedy).rejects.toThrow();
}, 30_000);

test('a task that fails makes room for the next', async () => {
  const inTurn = atMost(1);
  const fails = inTurn(() => Promise.reject(new Error('on purpose')));
  const follows = inTurn(async () => 'done');
  await expect(fails).rejects.toThrow('on purpose');
  expect(await follows).toBe('done');
});
