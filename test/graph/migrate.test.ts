import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { z } from 'zod';
import { connect } from '../../src/graph/connect.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { migrate } from '../../src/graph/migrate.ts';
import { migrations } from '../../src/graph/migrations/all.ts';
import type { Query } from '../../src/graph/query.ts';
import { readStatus } from '../../src/graph/status.ts';
import type { Bolt } from '../../src/model/bolt.ts';
import { openTestDatabase } from './database.ts';

let graph: Graph;
let bolt: Bolt;
beforeAll(async () => {
  ({ graph, bolt } = await openTestDatabase());
});
afterAll(() => graph?.close());

const name = z.object({ name: z.string() });
const schema: readonly Query<object, { name: string }>[] = [
  { name: 'constraints', text: 'SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name', row: name },
  {
    name: 'indexes',
    text: `SHOW INDEXES YIELD name, type, owningConstraint WHERE type = 'RANGE' AND owningConstraint IS NULL
      RETURN name ORDER BY name`,
    row: name,
  },
];

async function schemaNames(): Promise<readonly string[]> {
  const [constraints = [], indexes = []] = await Promise.all(schema.map((query) => graph.read(query, {})));
  return [
    ...constraints.map((row) => `CONSTRAINT ${row.name}`),
    ...indexes.map((row) => `INDEX ${row.name}`),
  ];
}

async function write(text: string): Promise<void> {
  await graph.write((transaction) => transaction.run({ name: 'test', text, row: z.unknown() }, {}));
}

test('a migrated database has nothing left to do', async () => {
  expect(await migrate(graph)).toEqual([]);
  expect((await readStatus(graph)).migrations.map(({ id }) => id)).toEqual(migrations.map(({ id }) => id));
});

test('two processes may migrate an empty database at once', async () => {
  const whole = await schemaNames();
  for (const dropped of whole) {
    await graph.changeSchema({ name: 'drop', text: `DROP ${dropped}`, row: z.unknown() });
  }
  await write('MATCH (done:Migration) DELETE done');
  expect(await schemaNames()).toEqual([]);
  const other = connect(bolt);
  const ran = await Promise.all([migrate(graph), migrate(other)]);
  await other.close();
  expect(new Set(ran.flat())).toEqual(new Set(migrations.map(({ id }) => id)));
  expect(await schemaNames()).toEqual(whole);
  expect((await readStatus(graph)).migrations).toHaveLength(migrations.length);
});

test('a migration that was cut off half way is completed', async () => {
  const whole = await schemaNames();
  await graph.changeSchema({ name: 'drop', text: 'DROP INDEX Citation_card', row: z.unknown() });
  await write(`MATCH (done:Migration {id: '0002-lookups'}) DELETE done`);
  expect(await migrate(graph)).toEqual(['0002-lookups']);
  expect(await schemaNames()).toEqual(whole);
});

test('what a graph from before derived is pending until it is derived again', async () => {
  const change = (text: string) =>
    graph.write((transaction) => transaction.run({ name: 'change', text, row: z.unknown() }, {}));
  await change(
    "MERGE (release:Release {id: 'release'}) SET release.number = 3, release.at = '2026-01-01T00:00:00Z'",
  );
  await change("MATCH (done:Migration {id: '0009-filters'}) DELETE done");
  expect((await readStatus(graph)).pending).toBeNull();
  expect(await migrate(graph)).toEqual(['0009-filters']);
  expect((await readStatus(graph)).pending).toMatchObject({ standards: 0 });
  await change('MATCH (node:Release|Pending) DELETE node');
});

test('a database that a newer kasip migrated is refused', async () => {
  await write(`CREATE (:Migration {id: '9999-from-the-future', at: '2030-01-01'})`);
  try {
    await expect(migrate(graph)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringContaining('9999-from-the-future'),
    });
  } finally {
    await write(`MATCH (done:Migration {id: '9999-from-the-future'}) DELETE done`);
  }
});
