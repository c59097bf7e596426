import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';
import pino from 'pino';
import { z } from 'zod';
import { type Api, createApi } from '../../src/api/create-api.ts';
import { elsewhere, indifferent, lookedAt } from '../../src/api/looked-at.ts';
import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { columnsOf, type SentName } from '../../src/graph/read/row/sent.ts';
import { postTo } from './over-http.ts';
import type { Pool } from './random/pool.ts';
import { fieldsOf } from './random/routes.ts';
import { askedFields, faultsOf, poolOf, type RandomQuery, randomQueries } from './random-queries.ts';
import { remembering } from './replay.ts';
import { sendingAll } from './sending-all.ts';
import { type Ask, askerOf, today } from './served.ts';
import { openShippedDocuments } from './shipped-graph.ts';

let graph: Graph;
let ask: Ask;
/** The same, of a graph that sends all it has of each node. */
let askAll: Ask;
let pool: Pool;
let apis: readonly Api[];
let unkept: string;
let kept: string;

beforeAll(async () => {
  graph = await openShippedDocuments();
  const remembered = remembering(graph);
  ask = askerOf(remembered);
  askAll = askerOf(sendingAll(remembered));
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

test('nearly all are answered, kept or not, compiled or not, whatever is sent, with the same bytes', async () => {
  const queries = randomQueries(schema, pool, Number(process.env.SEED ?? 11));
  const codes = new Map<string, number>();
  let whole = 0;
  let further = 0;
  for (let index = 0; index < count; index++) {
    const asked = queries.next();
    const answer = await ask(asked.query, asked.variables);
    expect(JSON.stringify(await askAll(asked.query, asked.variables))).toBe(JSON.stringify(answer));
    const { data, errors } = answer;
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

/** What is asked of each field: what of its own answer can be asked without an argument. */
function leavesOf(type: GraphQLOutputType, depth = 2): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const fields = isObjectType(named) || isInterfaceType(named) ? Object.values(named.getFields()) : [];
  const asked = fields
    .filter(({ args }) => !args.some(isRequiredArgument))
    .flatMap((field) => {
      const isLeaf = isLeafType(getNamedType(field.type));
      return isLeaf
        ? [field.name]
        : depth > 0 && field.name === 'nodes'
          ? [`nodes ${leavesOf(field.type, 0)}`]
          : [];
    });
  return `{ __typename ${asked.join(' ')} }`;
}

test.each(Object.keys(lookedAt))('every field of %s is answered alike whatever is sent', async (type) => {
  const { rows } = await idsOf(type);
  const fields = Object.values((schema.getType(type) as GraphQLObjectType).getFields());
  for (const { name, type: returned, args } of fields) {
    if (args.some(isRequiredArgument)) continue;
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${name} ${leavesOf(returned)} } } }`;
    const answer = await ask(query, { ids: rows });
    expect(JSON.stringify(await askAll(query, { ids: rows }))).toBe(JSON.stringify(answer));
    expect(answer.errors).toBeUndefined();
  }
});

async function idsOf(label: string): Promise<{ readonly rows: readonly string[] }> {
  const row = z.object({ id: z.string() });
  const text = `MATCH (n:${label}) RETURN n.id AS id ORDER BY id LIMIT 15`;
  const rows = await graph.read({ name: `some of ${label}`, text, row }, {});
  expect(rows.length).toBeGreaterThan(0);
  return { rows: rows.map(({ id }) => id) };
}

test.each([
  'staleCitations(first: 20, asOf: "2026-01-01") { nodes { status } }',
  'staleCitations(first: 20, asOf: "2026-01-01") { nodes { ceasedOn { latest } } }',
  'staleCitations(first: 20, asOf: "2026-01-01") { nodes { change } }',
  'staleCitations(first: 20, asOf: "2026-01-01") { nodes { successors { status act { id } } } }',
  'standards { nodes { legalActs { nodes { status } } } }',
  'legalActs(first: 100) { nodes { replacedBy { from { latest } } } }',
  'legalActs(first: 100) { nodes { replaces { evidenceGrade } } }',
])('%s is answered alike whatever is sent', async (asked) => {
  const answer = await ask(`{ ${asked} }`);
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(await askAll(`{ ${asked} }`))).toBe(JSON.stringify(answer));
});

test('what fields look at is there, and so are the fields', () => {
  const columns = Object.entries(lookedAt).flatMap(([name, looks]) =>
    Object.values(looks).flatMap((all) =>
      all.filter((column) => !columnsOf[name as SentName].includes(column)),
    ),
  );
  expect(columns.filter((column) => !/^recognition/u.test(column))).toEqual([]);
  const fieldsOfType = (name: string) => Object.keys((schema.getType(name) as GraphQLObjectType).getFields());
  for (const [type, fields] of Object.entries(indifferent))
    expect([...fields].filter((field) => !fieldsOfType(type).includes(field))).toEqual([]);
  for (const field of Object.keys(elsewhere))
    expect(fieldsOfType(field.split('.')[0] ?? '')).toContain(field.split('.')[1]);
});
