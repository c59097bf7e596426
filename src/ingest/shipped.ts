import type { Graph } from '../graph/graph.ts';
import { loadActs } from '../graph/load-acts.ts';
import { loadOccupationGroups } from '../graph/load-occupation-groups.ts';
import type { LegalActRecord } from '../model/act.ts';
import { readActs } from '../registry/acts.ts';
import { readOccupationGroups } from '../registry/occupation-groups.ts';
import { seedPath } from '../registry/table.ts';

/** Brings the registers of the package, acts and groups of occupations, into the graph. */
export async function loadRegisters(
  graph: Graph,
  acts: readonly LegalActRecord[] = readActs(),
): Promise<void> {
  await loadActs(graph, acts);
  await loadOccupationGroups(graph, readOccupationGroups());
}

/** The folder of the real standards that come with the package. */
export function shippedStandards(): string {
  return seedPath('standards');
}
