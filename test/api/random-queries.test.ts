import { schema } from '../../src/api/schema.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { openTestGraph } from '../graph/database.ts';
import type { Pool } from './random/pool.ts';
import { fieldsOf } from './random/routes.ts';
import { askedFields, faultsOf, poolOf, randomQueries } from './random-queries.ts';
import { type Ask, askerOf } from './served.ts';
import { loadShippedDocuments } from './shipped-graph.ts';

let graph: Graph;
let ask: Ask;
let pool: Pool;

beforeAll(async () => {
  graph = await openTestGraph();
  await loadShippedDocuments(graph);
  ask = askerOf(graph);
  pool = await poolOf(ask);
}, 180_000);
afterAll(() => graph?.close());

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

test('nearly all are answered, none is refused for its size, and pages go on', async () => {
  const queries = randomQueries(schema, pool, 11);
  const codes = new Map<string, number>();
  let whole = 0;
  let further = 0;
  for (let index = 0; index < 100; index++) {
    const query = queries.next();
    const { data, errors } = await ask(query.query, query.variables);
    queries.learn(query, data);
    if (!errors) whole++;
    if (!errors && query.query.includes('after:')) further++;
    for (const { extensions } of errors ?? [])
      codes.set(extensions.code, (codes.get(extensions.code) ?? 0) + 1);
  }
  expect(codes.get('INTERNAL')).toBeUndefined();
  expect([...codes.keys()].filter((code) => /^QUERY_/u.test(code))).toEqual([]);
  expect(whole).toBeGreaterThan(80);
  expect(further).toBeGreaterThan(2);
}, 120_000);
