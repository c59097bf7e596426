import { z } from 'zod';
import type { RowsQuery } from '../write/batches.ts';

export const dropRequires: RowsQuery<string> = {
  name: 'dropRequires',
  text: 'UNWIND $rows AS id MATCH (:Profession {id: id})-[edge:REQUIRES]->() DELETE edge',
  row: z.unknown(),
};

/** The first statement is that of the first edition, the first in its document. */
const edge = `WITH profession, concept, card, labourFunction, statement
    ORDER BY statement.edition, coalesce(statement.placesKk, statement.placesRu)
    WITH profession, concept, collect(statement.id) AS statements, count(DISTINCT card) AS cards,
      collect(labourFunction.mandatory) AS mandatory
    CREATE (profession)-[:REQUIRES {kind: concept.kind, statements: size(statements), cards: cards,
      mandatory: true IN mandatory, first: statements[0],
      concept: concept.id, key: profession.sortKey, node: profession.id}]->(concept)`;

export const createRequires: RowsQuery<string> = {
  name: 'createRequires',
  text: `UNWIND $rows AS id
    MATCH (profession:Profession {id: id})<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})
    MATCH (card)-[:HAS_LABOUR_FUNCTION]->(labourFunction:LabourFunctionStatement)
    MATCH (labourFunction)-[:HAS_SKILL|HAS_ABILITY|HAS_KNOWLEDGE*0..2]->(statement)-[:EXPRESSES]->(concept:Concept)
    ${edge}`,
  row: z.unknown(),
};

// The same from the concepts: where one has other wordings than before, professions of any standard require it.

export const dropRequired: RowsQuery<string> = {
  name: 'dropRequired',
  text: 'UNWIND $rows AS id MATCH (:Concept {id: id})<-[edge:REQUIRES]-() DELETE edge',
  row: z.unknown(),
};

export const createRequired: RowsQuery<string> = {
  name: 'createRequired',
  text: `UNWIND $rows AS id
    MATCH (concept:Concept {id: id})<-[:EXPRESSES]-(statement:Stated)
    MATCH (statement)<-[:HAS_SKILL|HAS_ABILITY|HAS_KNOWLEDGE*0..2]-(labourFunction:LabourFunctionStatement)
    MATCH (card:ProfessionCard {id: statement.card, isCurrent: true})-[:DESCRIBES]->(profession:Profession)
    ${edge}`,
  row: z.unknown(),
};
