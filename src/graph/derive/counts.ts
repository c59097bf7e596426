import { z } from 'zod';
import type { RowsQuery } from '../write/batches.ts';

export const countConcepts: RowsQuery<string> = {
  name: 'countConcepts',
  text: `UNWIND $rows AS id MATCH (concept:Concept {id: id})
    SET concept.statementCount = COUNT {
        (concept)<-[:EXPRESSES]-(statement:Stated)
        WHERE EXISTS { (:ProfessionCard {id: statement.card, isCurrent: true}) }
      },
      concept.professionCount = COUNT { (concept)<-[:REQUIRES]-(:Profession) }`,
  row: z.unknown(),
};

export const countActs: RowsQuery<string> = {
  name: 'countActs',
  text: `UNWIND $rows AS id MATCH (act:LegalAct {id: id})
    CALL (act) {
      MATCH (act)<-[cites:CITES]-(:Standard)
      RETURN count(cites) AS standards, coalesce(sum(cites.citations), 0) AS citations
    }
    SET act.standardCount = standards, act.citationCount = citations,
      act.professionCount = COUNT { (act)<-[:CITES]-(:Profession) }`,
  row: z.unknown(),
};

/** Citations of an act that name provisions: each once, however many it names. */
export const countProvisions: RowsQuery<string> = {
  name: 'countProvisions',
  text: `UNWIND $rows AS id MATCH (act:LegalAct {id: id})
    CALL (act) {
      MATCH (act)-[:HAS_PROVISION]->(provision:Provision)
      WHERE provision.citationCount > 0 OR EXISTS { (provision)<-[:NAMES_PROVISION]-() }
      OPTIONAL MATCH (provision)<-[:NAMES_PROVISION]-(citation:Citation)
      WHERE EXISTS { (:ProfessionCard {id: citation.card, isCurrent: true}) }
      WITH provision, collect(citation) AS citations
      SET provision.citationCount = size(citations)
      WITH citations UNWIND citations AS citation
      RETURN count(DISTINCT citation) AS citations
    }
    SET act.provisionCitationCount = citations`,
  row: z.unknown(),
};
