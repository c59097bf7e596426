import { z } from 'zod';
import type { RowsQuery } from '../write/batches.ts';

// A reference with a code goes by its code alone, one without by its name: never are there two answers.

export const dropCodesReferTo: RowsQuery<string> = {
  name: 'dropCodesReferTo',
  text: `UNWIND $rows AS code
    MATCH (:OccupationReference {code: code})-[edge:REFERS_TO]->() DELETE edge`,
  row: z.unknown(),
};

export const dropNamesReferTo: RowsQuery<string> = {
  name: 'dropNamesReferTo',
  text: `UNWIND $rows AS name
    MATCH (reference:OccupationReference {nameKey: name})-[edge:REFERS_TO]->()
    WHERE reference.code IS NULL DELETE edge`,
  row: z.unknown(),
};

/** A reference leads to the one profession, and to the one current card, that fits; where two do, to neither. */
const leadToTheOne = `
    FOREACH (profession IN CASE size(professions) WHEN 1 THEN professions ELSE [] END |
      CREATE (reference)-[:REFERS_TO]->(profession))
    FOREACH (card IN CASE size(cards) WHEN 1 THEN cards ELSE [] END |
      CREATE (reference)-[:REFERS_TO]->(card))`;

/** What fits are the professions of its code at its levels, and the current cards that describe any of these. */
export const createCodesReferTo: RowsQuery<string> = {
  name: 'createCodesReferTo',
  text: `UNWIND $rows AS code
    MATCH (reference:OccupationReference {code: code})
    MATCH (profession:Profession {code: code})
    WHERE reference.level IS NULL OR reference.lowestLevel <= profession.level <= reference.highestLevel
    OPTIONAL MATCH (profession)<-[:DESCRIBES]-(card:ProfessionCard {isCurrent: true})
    WITH reference, collect(DISTINCT profession) AS professions, collect(DISTINCT card) AS cards ${leadToTheOne}`,
  row: z.unknown(),
};

/**
 * What fits are the current cards of its name at its levels, with the professions that they describe: those of its
 * own standard, or of all standards where its own has none.
 */
export const createNamesReferTo: RowsQuery<string> = {
  name: 'createNamesReferTo',
  text: `UNWIND $rows AS name
    MATCH (reference:OccupationReference {nameKey: name}) WHERE reference.code IS NULL
    MATCH (card:ProfessionCard {nameKey: name, isCurrent: true})
    WHERE reference.level IS NULL OR reference.lowestLevel <= card.level <= reference.highestLevel
    WITH reference, collect(card) AS named
    WITH reference, named, [card IN named WHERE card.standard = reference.standard] AS own
    WITH reference, CASE size(own) WHEN 0 THEN named ELSE own END AS cards
    UNWIND cards AS card
    MATCH (card)-[:DESCRIBES]->(profession:Profession)
    WITH reference, collect(DISTINCT profession) AS professions, collect(card) AS cards ${leadToTheOne}`,
  row: z.unknown(),
};
