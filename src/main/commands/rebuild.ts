import { rebuildDerived } from '../../graph/rebuild-derived.ts';
import { readSettings } from '../environment.ts';
import { withGraph } from '../open-graph.ts';
import { print } from '../say.ts';

/** `kasip rebuild`: derived edges and counts from the statements, again. */
export async function rebuild(): Promise<void> {
  const release = await withGraph(readSettings(), rebuildDerived);
  print(`Derived edges rebuilt (release ${release})`);
}
