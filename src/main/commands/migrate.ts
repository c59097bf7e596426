import { migrate as migrateGraph } from '../../graph/migrate.ts';
import { readSettings } from '../environment.ts';
import { withGraph } from '../open-graph.ts';
import { print } from '../say.ts';

/** `kasip migrate`: the shape of the database, brought up to date. */
export async function migrate(): Promise<void> {
  const ran = await withGraph(readSettings(), migrateGraph);
  print(ran.length === 0 ? 'Nothing to migrate.' : `Migrated: ${ran.join(', ')}`);
}
