import { readPending } from '../../graph/pending.ts';
import { withdrawStandard } from '../../graph/withdraw.ts';
import { readResolver } from '../../ingest/resolver.ts';
import { KasipError } from '../../model/kasip-error.ts';
import { readSettings } from '../environment.ts';
import { withGraph } from '../open-graph.ts';
import { print, say } from '../say.ts';

/** `kasip withdraw`: takes a standard out by its code or id. */
export async function withdraw(standard: string): Promise<void> {
  const settings = readSettings();
  const { counts, pending } = await withGraph(settings, async (graph) => ({
    counts: await withdrawStandard(graph, standard, readResolver(settings.home)),
    pending: await readPending(graph),
  }));
  if (counts === null)
    throw new KasipError(
      2,
      `There is no standard "${standard}" in the graph.`,
      'Expected a code such as Q87900002, or an id.',
    );
  print(`${counts.standard} withdrawn: ${counts.deleted} nodes deleted (release ${counts.release})`);
  if (pending !== null)
    say('What follows from it is derived with the load that is pending: `kasip rebuild`.');
}
