import { z } from 'zod';
import type { RowsQuery } from '../write/batches.ts';

/**
 * How useful it is to decide the doubtful pairs of wordings of some concepts with those of others: a hundred times the
 * likeness for each statement and profession of both. Kept on the pair, so that asking for the most useful costs nothing;
 * missing within a concept, and between two that people
 * keep apart by a decision on other wordings of theirs.
 */
export const measureDoubts: RowsQuery<string> = {
  name: 'measureDoubts',
  text: `UNWIND $rows AS id MATCH (concept:Concept {id: id})<-[:WORDING_OF]-(:Wording)-[edge:JUDGED]-(:Wording)-[:WORDING_OF]->(other:Concept)
    WITH DISTINCT edge, concept, other
    SET edge.usefulness = CASE WHEN edge.verdict = 'doubtful' AND other <> concept AND NOT EXISTS {
        (concept)<-[:WORDING_OF]-(:Wording)-[:JUDGED {verdict: 'different', by: 'PERSON'}]-(:Wording)-[:WORDING_OF]->(other)
      } THEN toInteger(round(100 * edge.score *
      (concept.statementCount + other.statementCount + concept.professionCount + other.professionCount))) END`,
  row: z.unknown(),
};
