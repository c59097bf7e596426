import { z } from 'zod';
import { provisionParts } from '../../model/citation.ts';
import type { RowsQuery } from '../write/batches.ts';

// How far the law behind a standard is known: where its current edition says nothing, and what was understood.

export const dropSkillsWithoutKnowledge: RowsQuery<string> = {
  name: 'dropSkillsWithoutKnowledge',
  text: 'UNWIND $rows AS id MATCH (:Standard {id: id})-[edge:HAS_SKILL_WITHOUT_KNOWLEDGE]->() DELETE edge',
  row: z.unknown(),
};

export const createSkillsWithoutKnowledge: RowsQuery<string> = {
  name: 'createSkillsWithoutKnowledge',
  text: `UNWIND $rows AS id
    MATCH (standard:Standard {id: id})-[:CURRENT_EDITION]->()-[:HAS_CARD]->()-[:HAS_LABOUR_FUNCTION]->(labourFunction)
    MATCH (labourFunction)-[:HAS_SKILL]->(skill:SkillStatement {knowledgeStated: false})
    CREATE (standard)-[:HAS_SKILL_WITHOUT_KNOWLEDGE]->(skill)`,
  row: z.unknown(),
};

/** A citation that names no act and has candidates is ambiguous; one without is unresolved. */
export const countCoverage: RowsQuery<string> = {
  name: 'countCoverage',
  text: `UNWIND $rows AS id MATCH (standard:Standard {id: id})-[:CURRENT_EDITION]->(edition:Edition)
    CALL (edition) {
      MATCH (edition)-[:HAS_CARD]->(card:ProfessionCard)
      RETURN count(card) AS cards,
        count(CASE WHEN NOT EXISTS { (card)-[:CITES]->() } THEN 1 END) AS cardsWithoutActs
    }
    CALL (standard, edition) {
      MATCH (citation:Stated&Citation {standard: standard.id, edition: edition.id})
      RETURN count(citation) AS citations, count(citation.card) AS citationsInCards,
        count(CASE WHEN citation.act IS NULL AND citation.candidates IS NULL THEN 1 END) AS unresolved,
        count(CASE WHEN citation.act IS NULL AND citation.candidates IS NOT NULL THEN 1 END) AS ambiguous,
        count(coalesce(${provisionParts.map((part) => `citation.${part}`).join(', ')})) AS namingProvision
    }
    SET standard += {
      cardCount: cards, cardsWithoutActsCount: cardsWithoutActs,
      notStatedCount: COUNT { (standard)-[:HAS_SKILL_WITHOUT_KNOWLEDGE]->() },
      citationCount: citations, citationInCardCount: citationsInCards, unresolvedCount: unresolved,
      ambiguousCount: ambiguous, namingProvisionCount: namingProvision
    }`,
  row: z.unknown(),
};
