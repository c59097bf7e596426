import { z } from 'zod';
import type { RowsQuery } from '../write/batches.ts';

export const dropRequires: RowsQuery<string> = {
  name: 'dropRequires',
  text: 'UNWIND $rows AS id MATCH (:Profession {id: id})-[edge:REQUIRES]->() DELETE edge',
  row: z.unknown(),
};

/** The first statement is that of the first edition, the first in its document. */
export const createRequires: RowsQuery<string> = {
  name: 'createRequires',
  text: `UNWIND $rows AS id
    MATCH (profession:Profession {id: id})<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})
    MATCH (card)-[:HAS_LABOUR_FUNCTION]->(labourFunction:LabourFunctionStatement)
    MATCH (labourFunction)-[:HAS_SKILL|HAS_ABILITY|HAS_KNOWLEDGE*0..2]->(statement)-[:EXPRESSES]->(concept:Concept)
    WITH profession, concept, card, labourFunction, statement
    ORDER BY statement.edition, coalesce(statement.placesKk, statement.placesRu)
    WITH profession, concept, collect(statement.id) AS statements, count(DISTINCT card) AS cards,
      collect(labourFunction.mandatory) AS mandatory
    CREATE (profession)-[:REQUIRES {kind: concept.kind, statements: size(statements), cards: cards,
      mandatory: true IN mandatory, first: statements[0]}]->(concept)`,
  row: z.unknown(),
};
