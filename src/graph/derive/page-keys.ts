import { z } from 'zod';
import type { RowsQuery } from '../write/batches.ts';

/** Where a text begins: as `rows/document-key.ts` has it. */
const begins = (places: string) =>
  `right('0000000' + toString(${places}[0]), 8) + ' ' + right('0000000' + toString(${places}[1]), 8)`;

/** Statements and citations of a graph from before have no key of the order of their document. */
export const setDocumentKeys: RowsQuery<string> = {
  name: 'setDocumentKeys',
  text: `UNWIND $rows AS id MATCH (stated:Stated {standard: id}) WHERE stated.documentKey IS NULL
      AND (stated:Citation OR stated:LabourFunctionStatement OR stated:SkillStatement OR stated:AbilityStatement
        OR stated:KnowledgeStatement)
    SET stated.documentKey = CASE WHEN stated:Citation THEN stated.edition + ' ' + stated.language + ' ' + ${begins('stated.places')}
      ELSE stated.edition + ' ' + ${begins('coalesce(stated.placesKk, stated.placesRu)')} END`,
  row: z.unknown(),
};

/** By this key findings are listed: the gravest first, then as their edition lists them. */
export const keyFindings: RowsQuery<string> = {
  name: 'keyFindings',
  text: `UNWIND $rows AS id MATCH (:Standard {id: id})-[:HAS_EDITION]->()-[:HAS_FINDING]->(finding:Finding)
    WHERE finding.severityKey IS NULL
    SET finding.severityKey = CASE finding.severity WHEN 'error' THEN '0' WHEN 'warning' THEN '1' ELSE '2' END
      + ' ' + finding.edition + ' ' + right('0000000' + toString(finding.position), 8)`,
  row: z.unknown(),
};

/** The edge to a concept outlives a correction that moves its statement, and has its key from then. */
export const keyExpressed: RowsQuery<string> = {
  name: 'keyExpressed',
  text: `UNWIND $rows AS id MATCH (statement:Stated {standard: id})-[edge:EXPRESSES]->(concept:Concept)
    WHERE edge.key IS NULL OR edge.key <> statement.documentKey
    SET edge.concept = concept.id, edge.key = statement.documentKey, edge.node = statement.id`,
  row: z.unknown(),
};
