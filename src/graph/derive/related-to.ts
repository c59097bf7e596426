import { z } from 'zod';
import type { Query } from '../query.ts';
import type { RowsQuery } from '../write/batches.ts';

/** Professions whose cards name one of the codes or names as related. */
export const relatingProfessions: Query<
  { codes: readonly string[]; names: readonly string[] },
  { id: string }
> = {
  name: 'relatingProfessions',
  text: `CALL () {
      UNWIND $codes AS code MATCH (reference:OccupationReference {code: code}) RETURN reference
      UNION ALL
      UNWIND $names AS name MATCH (reference:OccupationReference {nameKey: name}) RETURN reference
    }
    MATCH (reference)<-[:HAS_RELATED]-(:ProfessionCard)-[:DESCRIBES]->(profession:Profession)
    RETURN DISTINCT profession.id AS id`,
  row: z.object({ id: z.string() }),
};

export const dropRelatedTo: RowsQuery<string> = {
  name: 'dropRelatedTo',
  text: 'UNWIND $rows AS id MATCH (:Profession {id: id})-[edge:RELATED_TO]->() DELETE edge',
  row: z.unknown(),
};

export const createRelatedTo: RowsQuery<string> = {
  name: 'createRelatedTo',
  text: `UNWIND $rows AS id
    MATCH (profession:Profession {id: id})<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})
    MATCH (card)-[:HAS_RELATED]->(:OccupationReference)-[:REFERS_TO]->(other:Profession)
    WHERE other <> profession
    WITH profession, other, count(*) AS references
    CREATE (profession)-[:RELATED_TO {references: references}]->(other)`,
  row: z.unknown(),
};
