import type { Graph } from '../../src/graph/graph.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { loadStandard } from '../graph/loading.ts';
import { corpusRecord } from '../ingest/corpus-record.ts';
import { registry, seedRecord } from '../ingest/seed-record.ts';

/** Loads the register of acts and every document that is shipped: three standards of 11, 3 and 1 cards. */
export async function loadShippedDocuments(graph: Graph): Promise<void> {
  await loadActs(graph, registry.citations.acts);
  const records = [seedRecord, corpusRecord('215238'), corpusRecord('75186-part')];
  for (const record of records) await loadStandard(graph, record);
}

/** The standard whose cards were counted by hand: `test/gold/q87900002-kk/`. */
export const familyStandard = 'standard:Q87900002';
