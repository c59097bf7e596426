import { z } from 'zod';
import { KasipError } from '../model/kasip-error.ts';
import type { Graph } from './graph.ts';
import { migrations } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import { addPending } from './pending.ts';
import type { Query } from './query.ts';
import { raiseKnownRelease } from './release.ts';

/** Ids of the migrations that ran, oldest first. */
export const migrationsDone: Query<object, { id: string; at: string }> = {
  name: 'migrationsDone',
  text: 'MATCH (done:Migration) RETURN done.id AS id, done.at AS at ORDER BY id',
  row: z.object({ id: z.string(), at: z.string() }),
};

const recordMigration: Query<{ id: string }, { id: string }> = {
  name: 'recordMigration',
  text: `MERGE (done:Migration {id: $id})
    ON CREATE SET done.at = toString(datetime({timezone: 'Z'}))
    RETURN done.id AS id`,
  row: z.object({ id: z.string() }),
};

const awaitIndexes: Query<object, unknown> = {
  name: 'awaitIndexes',
  text: 'CALL db.awaitIndexes(300)',
  row: z.unknown(),
};

/**
 * Brings the graph to the shape that this kasip knows and returns the ids of the migrations that it ran. Running it
 * again, or in two processes at once, does no harm. Throws `KasipError` (3) where a newer kasip was here before.
 */
export async function migrate(graph: Graph): Promise<readonly string[]> {
  const done = new Set((await graph.read(migrationsDone, {})).map((row) => row.id));
  refuseNewer(done);
  const missing = migrations.filter((migration) => !done.has(migration.id));
  for (const migration of missing) await run(graph, migration);
  return missing.map((migration) => migration.id);
}

function refuseNewer(done: ReadonlySet<string>): void {
  const known = new Set(migrations.map((migration) => migration.id));
  const newer = [...done].filter((id) => !known.has(id));
  if (newer.length === 0) return;
  throw new KasipError(
    3,
    `The database was set up by a newer kasip: it has ${newer.join(', ')}, which this one does not know.`,
    'Use the newer kasip, or another database.',
  );
}

async function run(graph: Graph, migration: Migration): Promise<void> {
  for (const [index, text] of migration.schema.entries()) {
    await graph.changeSchema({ name: `${migration.id}/${index + 1}`, text, row: z.unknown() });
  }
  await graph.read(awaitIndexes, {}, { timeoutMs: 300_000 });
  await graph.write(async (transaction) => {
    await transaction.run(recordMigration, { id: migration.id });
    const known = await transaction.run(raiseKnownRelease, {});
    if (migration.derivesAgain && known.length > 0) await addPending(transaction, 0);
  });
}
