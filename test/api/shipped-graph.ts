import type { Graph } from '../../src/graph/graph.ts';
import { loadStandard } from '../../src/graph/load.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { shippedMatcher } from '../../src/ingest/matcher.ts';
import { resolverOf } from '../../src/matching/resolver.ts';
import { readActs } from '../../src/registry/acts.ts';
import { openTestGraph } from '../graph/database.ts';
import { seedRecord } from '../ingest/seed-record.ts';

/** The register of acts and the shipped standard, with concepts as kasip makes them. */
export async function openShipped(onQuery: (name: string) => void = () => {}): Promise<Graph> {
  const graph = await openTestGraph({ onQuery });
  await loadActs(graph, readActs());
  await loadStandard(graph, seedRecord, resolverOf(shippedMatcher()));
  return graph;
}

/** The card of an item of the shipped standard. */
export const card = (item: number) => `card:Q87900002/v3-2023/${item}`;
