import { readStatus } from '../../graph/status.ts';
import { readSettings } from '../environment.ts';
import { withGraph } from '../open-graph.ts';
import { print } from '../say.ts';

/** `kasip status`: the release, the migrations and the nodes of each label. */
export async function status(): Promise<void> {
  const { release, pending, migrations, counts } = await withGraph(readSettings(), readStatus);
  print(release === null ? 'Nothing loaded yet.' : `Release ${release.number} of ${release.at}`);
  if (pending !== null)
    print(
      `Not complete since ${pending.since}: what follows from ${pending.standards} standards is not derived yet (${pending.stage} stages of it are done). Run the load again, or \`kasip rebuild\`.`,
    );
  print(`Migrations: ${migrations.map(({ id }) => id).join(', ') || 'none'}`);
  for (const [label, count] of Object.entries(counts))
    print(`${label.padEnd(26)}${String(count).padStart(8)}`);
}
