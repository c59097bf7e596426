import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { loadProvisions } from '../../src/graph/load-provisions.ts';
import type { LegalActRecord } from '../../src/model/act.ts';
import type { ActProvisions } from '../../src/model/provision.ts';
import { loadStandard } from '../graph/loading.ts';
import type { StandardPlan } from '../graph/records/plan.ts';
import { standardRecord } from '../graph/records/standard.ts';

export async function load(
  graph: Graph,
  acts: readonly LegalActRecord[],
  standards: readonly StandardPlan[],
  contents: readonly ActProvisions[] = [],
): Promise<void> {
  await loadActs(graph, acts);
  await loadProvisions(graph, contents);
  for (const plan of standards) await loadStandard(graph, standardRecord(plan));
}
