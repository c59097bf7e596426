import { z } from 'zod';
import { rolesOfCitations } from '../roles.ts';
import type { RowsQuery } from '../write/batches.ts';

// `RESTS_ON` says of the statements of a card what `CITES` says of the card. It is a type of its own, so that the
// lists of professions and standards of an act need not pass over all its statements.

export const dropRestsOn: RowsQuery<string> = {
  name: 'dropRestsOn',
  text: `UNWIND $rows AS id MATCH (:ProfessionCard {id: id})-[:HAS_LABOUR_FUNCTION]->(labourFunction)
    MATCH (labourFunction)-[:HAS_SKILL|HAS_ABILITY|HAS_KNOWLEDGE*0..2]->()-[edge:RESTS_ON]->() DELETE edge`,
  row: z.unknown(),
};

/** What a statement cites, or what stands under it. Where it stands is written on the edge, to choose and order by. */
/** Of what the lists of an act have; the others are in no index. */
const label = `head([label IN ['LabourFunctionStatement', 'SkillStatement'] WHERE label IN labels(statement)])`;

export const createRestsOn: RowsQuery<string> = {
  name: 'createRestsOn',
  text: `UNWIND $rows AS id
    MATCH (card:ProfessionCard {id: id})-[:DESCRIBES]->(profession:Profession) WHERE card.isCurrent
    MATCH (citation:Citation {card: id})-[:NAMES]->(act:LegalAct)
    MATCH (citation)<-[:HAS_CITATION]-()<-[:HAS_SKILL|HAS_ABILITY|HAS_KNOWLEDGE*0..2]-(statement)
    WHERE NOT statement:ProfessionCard
    WITH card, profession, statement, act, citation ORDER BY citation.places, citation.id
    WITH card, profession, statement, act, collect(citation) AS citations
    CREATE (statement)-[:RESTS_ON {citations: size(citations), roles: ${rolesOfCitations('citations')},
      first: citations[0].id, places: citations[0].places, level: coalesce(card.level, 0), profession: profession.id,
      act: act.id, by: ${label}, key: statement.documentKey, node: statement.id}]->(act)`,
  row: z.unknown(),
};
