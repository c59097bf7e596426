import { z } from 'zod';
import type { RowsQuery } from '../write/batches.ts';

// What the current edition of a standard cites outside its cards: in its preamble, its scope and its terms.

export const dropCitesOutside: RowsQuery<string> = {
  name: 'dropCitesOutside',
  text: 'UNWIND $rows AS id MATCH (:Standard {id: id})-[edge:CITES_OUTSIDE_CARDS]->() DELETE edge',
  row: z.unknown(),
};

export const createCitesOutside: RowsQuery<string> = {
  name: 'createCitesOutside',
  text: `UNWIND $rows AS id
    MATCH (standard:Standard {id: id})-[:CURRENT_EDITION]->(:Edition)-[:HAS_CITATION]->(citation:Citation)
    MATCH (citation)-[:NAMES]->(act:LegalAct)
    WITH standard, act, citation ORDER BY citation.language, citation.places, citation.id
    WITH standard, act, collect(citation.id) AS citations
    CREATE (standard)-[:CITES_OUTSIDE_CARDS {citations: size(citations), first: citations[0]}]->(act)`,
  row: z.unknown(),
};
