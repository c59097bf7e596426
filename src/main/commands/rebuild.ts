import { rebuildDerived } from '../../graph/rebuild-derived.ts';
import { readResolver } from '../../ingest/resolver.ts';
import { readSettings } from '../environment.ts';
import { withGraph } from '../open-graph.ts';
import { print } from '../say.ts';
import { stopSignal } from '../stop-signal.ts';

/** `kasip rebuild`: concepts, derived edges and counts from the statements, again; it goes on where it was stopped. */
export async function rebuild(): Promise<void> {
  const settings = readSettings();
  const signal = stopSignal();
  const resolver = readResolver(settings.home);
  try {
    const release = await withGraph(settings, (graph) => rebuildDerived(graph, resolver, { signal }), signal);
    print(`Concepts and derived edges rebuilt (release ${release})`);
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
