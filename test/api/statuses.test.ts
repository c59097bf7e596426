import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import pino from 'pino';
import { type Api, createApi } from '../../src/api/create-api.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { GraphUnavailable } from '../../src/graph/graph-failure.ts';
import { asJson, codeOf, postTo } from './over-http.ts';

/** A graph that is away: what is refused is refused without it. */
const graph = { read: () => Promise.reject(new GraphUnavailable('away', '')) } as unknown as Graph;

let api: Api;
let url: string;
beforeAll(async () => {
  api = await createApi({ graph, log: pino({ enabled: false }), version: '1.2.3' });
  ({ url } = await api.listen({ host: '127.0.0.1', port: 0 }));
});
afterAll(() => api?.stop());

const wrong = {
  depth: `{ node(id: 1) { ... on OccupationGroup ${'{ parent '.repeat(15)}{ id }${' }'.repeat(17)}`,
  width: `{ ${Array.from({ length: 51 }, (_, index) => `a${index}: __typename`).join(' ')} }`,
  variable: 'query ($id: ID!) { node(id: $id) { id } }',
  page: '{ skills(first: 101) { totalCount } }',
};

test.each([
  ['not JSON', '{"query": ', asJson, 400, 'BAD_REQUEST'],
  ['not UTF-8', Buffer.from('{"query": "\xFF"}', 'latin1'), asJson, 400, 'BAD_REQUEST'],
  ['no query', '{}', asJson, 400, 'BAD_REQUEST'],
  ['not GraphQL', '{"query": "{"}', asJson, 400, 'GRAPHQL_PARSE_FAILED'],
  ['unknown field', '{"query": "{ nothing }"}', asJson, 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['too deep', JSON.stringify({ query: wrong.depth }), asJson, 400, 'QUERY_TOO_DEEP'],
  ['too wide', JSON.stringify({ query: wrong.width }), asJson, 400, 'QUERY_TOO_LARGE'],
  ['a wrong variable', JSON.stringify({ query: wrong.variable }), asJson, 400, 'BAD_USER_INPUT'],
  ['a page too large', JSON.stringify({ query: wrong.page }), asJson, 200, 'PAGE_TOO_LARGE'],
  ['a mutation', '{"query": "mutation { remove }"}', asJson, 400, 'OPERATION_RESOLUTION_FAILURE'],
  [
    'a hash of a query',
    `{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "${'0'.repeat(64)}"}}}`,
    asJson,
    200,
    'PERSISTED_QUERY_NOT_FOUND',
  ],
  [
    'not accepted',
    '{"query": "{ meta { release } }"}',
    { ...asJson, accept: 'image/png' },
    406,
    'BAD_REQUEST',
  ],
  [
    'a form',
    'query=1',
    { 'content-type': 'application/x-www-form-urlencoded' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'nearly JSON',
    '{"query": "{ __typename }"}',
    { 'content-type': 'application/jsonx' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  [
    'compressed',
    gzipSync('{"query": "{ __typename }"}'),
    { ...asJson, 'content-encoding': 'gzip' },
    415,
    'UNSUPPORTED_MEDIA_TYPE',
  ],
  ['too large', `{"query": "${' '.repeat(1_100_000)}"}`, asJson, 413, 'REQUEST_TOO_LARGE'],
] as const)('%s has a status and a code, as the README says', async (_, body, headers, status, code) => {
  const response = await postTo(url, body, { accept: 'application/graphql-response+json', ...headers });
  expect({ status: response.status, code: await codeOf(response) }).toEqual({ status, code });
  expect(documentedStatus(code)).toContain(String(status));
});

/** What the table of the README has in its column HTTP. */
function documentedStatus(code: string): string {
  const readme = readFileSync(new URL('../../src/api/README.md', import.meta.url), 'utf8');
  return new RegExp(`^\\| \`${code}\` +\\|([^|]*)`, 'mu').exec(readme)?.[1] ?? '';
}

test('in application/json a well-formed request is answered with 200, whatever becomes of it', async () => {
  for (const query of ['{', '{ nothing }', wrong.depth, wrong.variable]) {
    const response = await postTo(url, JSON.stringify({ query }));
    expect(response.headers.get('content-type')).toMatch(/^application\/json\b/u);
    expect(response.status).toBe(200);
  }
  expect((await postTo(url, '{}')).status).toBe(400);
});

test('what the database cannot answer has status 200 in both', async () => {
  for (const accept of ['application/json', 'application/graphql-response+json']) {
    const response = await postTo(url, '{"query": "{ meta { release } }"}', { ...asJson, accept });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ data: { meta: null } });
  }
});
