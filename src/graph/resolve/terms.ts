import { z } from 'zod';
import type { MeaningWording } from '../../model/meaning.ts';
import type { Resolver } from '../../model/resolver.ts';
import type { Transaction } from '../graph.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';

// A wording has all its terms (`HAS_TERM`), and is found by longer ones under a few of them (`FOUND_BY`).

export interface TermsRow {
  readonly id: string;
  readonly terms: readonly string[];
  /** Those under which it is found, and how many of them at once. */
  readonly keys: readonly string[];
  readonly hits: number;
  /** What stands before a term in the id of its node: terms of each kind are kept apart. */
  readonly scope: string;
}

export function termsRow(
  wording: MeaningWording,
  { matcher, keysOf }: Resolver,
  terms = matcher.terms(wording),
): TermsRow {
  const { terms: keys, hits } = keysOf(terms);
  return { id: wording.id, terms, keys, hits, scope: `${wording.kind}/` };
}

/** Terms that no other wording has go as well. */
const dropTerms: RowsQuery<string> = {
  name: 'dropTerms',
  text: `UNWIND $rows AS id MATCH (:Wording {id: id})-[edge:HAS_TERM|FOUND_BY]->(term:Term) DELETE edge
    WITH DISTINCT term WHERE NOT EXISTS { (term)<-[:HAS_TERM]-() } DELETE term`,
  row: z.unknown(),
};

/** The keys are some of the terms. */
const createTerms: RowsQuery<TermsRow> = {
  name: 'createTerms',
  text: `UNWIND $rows AS row MATCH (wording:Wording {id: row.id}) SET wording.terms = row.terms, wording.keyHits = row.hits
    WITH wording, row UNWIND row.terms AS name
    MERGE (term:Term {id: row.scope + name}) CREATE (wording)-[:HAS_TERM]->(term)
    FOREACH (_ IN CASE WHEN name IN row.keys THEN [name] ELSE [] END | CREATE (wording)-[:FOUND_BY]->(term))`,
  row: z.unknown(),
};

/** Gives wordings their terms, in place of those that they had; `had` are ids of those that may have had some. */
export async function writeTerms(
  transaction: Transaction,
  rows: readonly TermsRow[],
  had: readonly string[] = rows.map(({ id }) => id),
): Promise<void> {
  await runInBatches(transaction, dropTerms, had);
  await runInBatches(transaction, createTerms, rows);
}
