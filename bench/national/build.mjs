import { generateActs } from '../../dist/generate/acts.js';
import { generateStandards } from '../../dist/generate/standards.js';
import { loadActs } from '../../dist/graph/load-acts.js';
import { migrate } from '../../dist/graph/migrate.js';
import { rebuildDerived } from '../../dist/graph/rebuild-derived.js';
import { stateStandard } from '../../dist/graph/state.js';
import { readResolver } from '../../dist/ingest/resolver.js';

export const cardsPerStandard = 15;

/** Fills an empty graph with generated standards, the same for the same number of them. */
export async function build(graph, standards, report) {
  const acts = 1_500;
  const size = { standards, cardsPerStandard, citationsPerCard: 14, acts };
  await migrate(graph);
  await loadActs(graph, generateActs(acts));
  let stated = 0;
  for (const record of generateStandards(size)) {
    await stateStandard(graph, record);
    if (++stated % 50 === 0) report(`${stated} of ${standards} standards are stated`);
  }
  await rebuildDerived(graph, readResolver());
}
