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
