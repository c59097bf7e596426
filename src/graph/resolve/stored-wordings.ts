import { z } from 'zod';
import type { ConceptKind } from '../../model/concept.ts';
import type { Graph } from '../graph.ts';
import type { Query } from '../query.ts';
import { meaningOf, meaningRow } from './columns.ts';
import type { TermsRow } from './terms.ts';

/** Wordings that one statement reads. */
const atOnce = 5_000;

const stored = z.object({
  wording: meaningRow,
  terms: z.array(z.string()).nullable(),
  termEdges: z.number(),
  keyEdges: z.number(),
});
type Stored = z.infer<typeof stored>;

const wordingsPage: Query<{ after: string; end: string; limit: number }, Stored> = {
  name: 'wordingsPage',
  text: `MATCH (wording:Wording) WHERE wording.id > $after AND wording.id < $end
    WITH wording ORDER BY wording.id LIMIT $limit
    RETURN ${meaningOf('wording')} AS wording, wording.terms AS terms,
      COUNT { (wording)-[:HAS_TERM]->() } AS termEdges, COUNT { (wording)-[:FOUND_BY]->() } AS keyEdges`,
  row: stored,
};

/** The wordings of a kind, in the order of their ids. */
export async function wordingsOf(graph: Graph, kind: ConceptKind): Promise<readonly Stored[]> {
  const all: Stored[] = [];
  for (let after = `${kind}:`; ; ) {
    const rows = await graph.read(wordingsPage, { after, end: `${kind};`, limit: atOnce });
    for (const row of rows) all.push(row);
    if (rows.length < atOnce) return all;
    after = rows.at(-1)?.wording.id ?? after;
  }
}

/** Whether a wording has its terms, and is found by its keys. */
export function hasTerms(row: TermsRow, { terms, termEdges, keyEdges }: Omit<Stored, 'wording'>): boolean {
  return (
    terms !== null &&
    termEdges === row.terms.length &&
    keyEdges === row.keys.length &&
    terms.length === row.terms.length &&
    row.terms.every((term, index) => term === terms[index])
  );
}
