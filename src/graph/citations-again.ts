import { z } from 'zod';
import type { Resolver } from '../model/resolver.ts';
import type { Graph } from './graph.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import type { Query } from './query.ts';
import { releaseAfter } from './release.ts';
import { renew } from './settle/renew.ts';
import { ActCounting } from './tally/act-counting.ts';
import { type RowsQuery, runInBatches } from './write/batches.ts';
import { createReference, dropReferences } from './write/stated.ts';

const text = z.string().nullable();

const askedCitations = z.object({
  /** What was asked of the register, as JSON. */
  asked: z.string(),
  act: text,
  resolvedBy: text,
  score: z.number().nullable(),
  candidates: z.array(z.string()),
  standard: z.string(),
  edition: z.string(),
  ids: z.array(z.string()),
});
export type AskedCitations = z.infer<typeof askedCitations>;

/** Every question that citations asked of the register, with what came of it, by edition. */
export const citationsAsked: Query<object, AskedCitations> = {
  name: 'citationsAsked',
  text: `MATCH (citation:Citation) WHERE citation.asked IS NOT NULL
    RETURN citation.asked AS asked, citation.act AS act, citation.resolvedBy AS resolvedBy, citation.score AS score,
      coalesce(citation.candidates, []) AS candidates, citation.standard AS standard, citation.edition AS edition,
      collect(citation.id) AS ids`,
  row: askedCitations,
};

/** What came of a citation now. */
export interface ResolvedAgain {
  readonly id: string;
  readonly act: string | null;
  readonly resolvedBy: string | null;
  readonly score: number | null;
  readonly candidates: readonly string[];
}

/** Without a hash, so that a load of the file writes it anew: what else depends on it is not changed here. */
const resolveCitations: RowsQuery<ResolvedAgain> = {
  name: 'resolveCitations',
  text: `UNWIND $rows AS row MATCH (citation:Stated&Citation {id: row.id})
    SET citation.act = row.act, citation.resolvedBy = row.resolvedBy, citation.score = row.score,
      citation.candidates = CASE WHEN size(row.candidates) = 0 THEN null ELSE row.candidates END, citation.hash = ''`,
  row: z.unknown(),
};

/** Findings that their act is not known hold no more. */
const dropUnresolved: RowsQuery<ResolvedAgain> = {
  name: 'dropUnresolvedFindings',
  text: `UNWIND $rows AS row MATCH (citation:Stated&Citation {id: row.id}) WHERE row.act IS NOT NULL
    MATCH (citation)<-[:HAS_CITATION]-(context)<-[:ABOUT]-(finding:Finding)
    WHERE finding.rule IN ['citation-unresolved', 'citation-ambiguous'] AND finding.quotes = [citation.quote]
    WITH DISTINCT finding DETACH DELETE finding`,
  row: z.unknown(),
};

/** Makes citations of one standard name the acts that they are resolved to now, and all that is derived around them follow. */
export async function resolveAgain(
  graph: Graph,
  standard: string,
  citations: readonly ResolvedAgain[],
  resolver: Resolver,
): Promise<void> {
  await graph.write(async (transaction) => {
    const before = await neighbourhoodOf(transaction, standard);
    const counting = new ActCounting(transaction);
    await counting.note(before);
    await runInBatches(transaction, dropUnresolved, citations);
    await runInBatches(
      transaction,
      dropReferences,
      citations.map(({ id }) => id),
    );
    await runInBatches(transaction, resolveCitations, citations);
    await runInBatches(
      transaction,
      createReference.NAMES,
      citations.flatMap(({ id, act }) => (act === null ? [] : [{ from: id, to: act, properties: {} }])),
    );
    await runInBatches(
      transaction,
      createReference.MIGHT_NAME,
      citations.flatMap(({ id, candidates }) =>
        candidates.map((candidate) => ({ from: id, to: candidate, properties: {} })),
      ),
    );
    const after = await neighbourhoodOf(transaction, standard);
    const acts = [...new Set([...before.acts, ...after.acts])];
    await renew(transaction, resolver, { ...after, acts }, { isOnlyAdded: false, counting });
    await releaseAfter(transaction, true);
  });
}
