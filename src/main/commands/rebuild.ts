import { rebuildDerived } from '../../graph/rebuild-derived.ts';
import { readResolver } from '../../ingest/resolver.ts';
import { readSettings } from '../environment.ts';
import { withGraph } from '../open-graph.ts';
import { print } from '../say.ts';

/** `kasip rebuild`: concepts, derived edges and counts from the statements, again. */
export async function rebuild(): Promise<void> {
  const settings = readSettings();
  const release = await withGraph(settings, (graph) => rebuildDerived(graph, readResolver(settings.home)));
  print(`Concepts and derived edges rebuilt (release ${release})`);
}
