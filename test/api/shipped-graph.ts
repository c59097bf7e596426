import type { Graph } from '../../src/graph/graph.ts';
import { loadStandard } from '../../src/graph/load.ts';
import { loadActs } from '../../src/graph/load-acts.ts';
import { readResolver } from '../../src/ingest/resolver.ts';
import { openFilled } from '../graph/filled.ts';

/** The register of acts and the shipped standard, with concepts as kasip makes them. */
export async function openShipped(onQuery: (name: string) => void = () => {}): Promise<Graph> {
  return openFilled('shipped standard', loadShippedStandard, { onQuery });
}

/** What is read is imported where it is needed: reading it takes longer than most files that ask the graph. */
async function loadShippedStandard(graph: Graph): Promise<void> {
  const { registry, seedRecord } = await import('../ingest/seed-record.ts');
  await loadActs(graph, registry.citations.acts);
  await loadStandard(graph, seedRecord, readResolver());
}

/** The same with every document that is shipped. */
export function openShippedDocuments(onQuery: (name: string) => void = () => {}): Promise<Graph> {
  return openFilled('shipped documents', loadShippedDocuments, { onQuery });
}

/** Loads the register of acts and every document that is shipped: three standards of 11, 3 and 1 cards. */
export async function loadShippedDocuments(graph: Graph): Promise<void> {
  const { registry, seedRecord } = await import('../ingest/seed-record.ts');
  const { corpusRecord } = await import('../ingest/corpus-record.ts');
  await loadActs(graph, registry.citations.acts);
  const resolver = readResolver();
  const records = [seedRecord, corpusRecord('215238'), corpusRecord('75186-part')];
  for (const record of records) await loadStandard(graph, record, resolver);
}

/** The card of an item of the shipped standard. */
export const card = (item: number) => `card:Q87900002/v3-2023/${item}`;

/** The standard whose cards were counted by hand: `test/gold/q87900002-kk/`. */
export const familyStandard = 'standard:Q87900002';
