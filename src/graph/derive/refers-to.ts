import { z } from 'zod';
import type { Query } from '../query.ts';
import type { RowsQuery } from '../write/batches.ts';

export const dropRefersTo: RowsQuery<string> = {
  name: 'dropRefersTo',
  text: `UNWIND $rows AS code
    MATCH (:OccupationReference {code: code})-[edge:REFERS_TO]->() DELETE edge`,
  row: z.unknown(),
};

/**
 * A reference fits the professions of its code, of its level or its range of levels where it names one ("5", "4-5",
 * "4.2"); it leads to the one that fits, and to the one current card that describes any that fits.
 */
export const createRefersTo: RowsQuery<string> = {
  name: 'createRefersTo',
  text: `UNWIND $rows AS code
    MATCH (reference:OccupationReference {code: code})
    WITH reference, code, [part IN split(reference.level, '-') | toInteger(trim(part))] AS levels
    MATCH (profession:Profession {code: code})
    WHERE reference.level IS NULL OR levels[0] <= profession.level <= levels[-1]
    OPTIONAL MATCH (profession)<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})
    WITH reference, collect(DISTINCT profession) AS professions, collect(DISTINCT card) AS cards
    FOREACH (profession IN CASE size(professions) WHEN 1 THEN professions ELSE [] END |
      CREATE (reference)-[:REFERS_TO]->(profession))
    FOREACH (card IN CASE size(cards) WHEN 1 THEN cards ELSE [] END |
      CREATE (reference)-[:REFERS_TO]->(card))`,
  row: z.unknown(),
};

/** Professions whose cards name one of the codes as related. */
export const relatingProfessions: Query<{ codes: readonly string[] }, { id: string }> = {
  name: 'relatingProfessions',
  text: `UNWIND $codes AS code
    MATCH (:OccupationReference {code: code})<-[:HAS_RELATED]-(:ProfessionCard)-[:DESCRIBES]->(profession:Profession)
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
