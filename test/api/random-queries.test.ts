import pino from 'pino';
import { type Api, createApi } from '../../src/api/create-api.ts';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { postTo } from './over-http.ts';
import type { Pool } from './random/pool.ts';
import { fieldsOf } from './random/routes.ts';
import { askedFields, faultsOf, poolOf, type RandomQuery, randomQueries } from './random-queries.ts';
import { remembering } from './replay.ts';
import { type Ask, askerOf, today } from './served.ts';
import { openShippedDocuments } from './shipped-graph.ts';

let graph: Graph;
let ask: Ask;
let pool: Pool;
let apis: readonly Api[];
let unkept: string;
let kept: string;

beforeAll(async () => {
  graph = await openShippedDocuments();
  const remembered = remembering(graph);
  ask = askerOf(remembered);
  pool = await poolOf(ask);
  const log = pino({ enabled: false });
  const now = () => new Date(`${today}T06:00:00Z`);
  const served = [0, 8_000_000].map((cacheBytes) =>
    createApi({ graph: remembered, log, version: '1.2.3', now, cacheBytes }),
  );
  apis = await Promise.all(served);
  const listening = await Promise.all(apis.map((api) => api.listen({ host: '127.0.0.1', port: 0 })));
  [unkept = '', kept = ''] = listening.map(({ url }) => url);
}, 600_000);
afterAll(async () => {
  for (const api of apis ?? []) await api.stop();
  await graph?.close();
});

function queriesOf(seed: number, count: number) {
  const queries = randomQueries(schema, pool, seed);
  return Array.from({ length: count }, () => queries.next());
}

test('2,000 of them are valid, and reach every field of the schema', () => {
  const queries = queriesOf(7, 2_000);
  expect(queries.flatMap((query) => faultsOf(schema, query))).toEqual([]);
  const asked = new Set(queries.flatMap((query) => askedFields(schema, query)));
  const fields = fieldsOf(schema).map(({ type, field }) => `${type}.${field.name}`);
  expect(fields.filter((field) => !asked.has(field))).toEqual([]);
  expect(new Set(queries.map(({ query }) => query)).size).toBeGreaterThan(1_990);
});

test('they are the same for the same seed', () => {
  expect(queriesOf(3, 50)).toEqual(queriesOf(3, 50));
  expect(queriesOf(3, 50)).not.toEqual(queriesOf(4, 50));
});

/** How many are asked: a sample; QUERIES=2000 is all of them. */
const count = Number(process.env.QUERIES ?? 40);

test('nearly all are answered, kept or not, compiled or not, with the same bytes', async () => {
  const queries = randomQueries(schema, pool, Number(process.env.SEED ?? 11));
  const codes = new Map<string, number>();
  let whole = 0;
  let further = 0;
  for (let index = 0; index < count; index++) {
    const asked = queries.next();
    const { data, errors } = await ask(asked.query, asked.variables);
    queries.learn(asked, data);
    const texts = await overHttp(asked, errors === undefined);
    expect(new Set(texts).size).toBe(1);
    const { extensions, ...answered } = JSON.parse(texts[0] ?? '');
    expect(errors ? 1 : extensions.cost.requested).toBeGreaterThan(0);
    expect(answered).toEqual({ data, ...(errors && { errors }) });
    if (!errors) whole++;
    if (!errors && asked.query.includes('after:')) further++;
    for (const { extensions } of errors ?? [])
      codes.set(extensions.code, (codes.get(extensions.code) ?? 0) + 1);
  }
  expect(codes.get('INTERNAL')).toBeUndefined();
  expect([...codes.keys()].filter((code) => /^QUERY_/u.test(code))).toEqual([]);
  expect(whole).toBeGreaterThan(0.8 * count);
  expect(further).toBeGreaterThan(0.02 * count);
}, 3_600_000);

/** What the API answers where nothing is kept, where it is to be kept, and where it was. */
async function overHttp(asked: RandomQuery, isKept: boolean): Promise<readonly string[]> {
  const post = (url: string) => postTo(url, JSON.stringify(asked));
  const bare = await post(unkept);
  const first = await post(kept);
  await new Promise((later) => setTimeout(later, 5));
  const second = await post(kept);
  expect(second.headers.get('x-kasip-cache')).toBe(isKept ? 'hit' : 'miss');
  return await Promise.all([bare, first, second].map((response) => response.text()));
}
