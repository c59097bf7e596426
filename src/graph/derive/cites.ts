import { z } from 'zod';
import { rolesOfCitations, rolesOfEdges } from '../roles.ts';
import type { RowsQuery } from '../write/batches.ts';
import { forEachOf } from '../write/for-each-of.ts';

/** Labels that have `CITES`, in the order in which they are derived: the later ones add up the edges of cards. */
export const citingLabels = ['ProfessionCard', 'Profession', 'Standard', 'Concept'] as const;
export type CitingLabel = (typeof citingLabels)[number];

export const dropCites = forEachOf(citingLabels, (label): RowsQuery<string> => {
  return {
    name: `dropCites ${label}`,
    text: `UNWIND $rows AS id MATCH (:${label} {id: id})-[edge:CITES]->() DELETE edge`,
    row: z.unknown(),
  };
});

/**
 * Lists of what cites an act are pages of an index of these edges: by the act, by what cites it, and by the order of
 * the list; `level` is 0 where none is stated.
 */
const page = (by: string, key: string) => `act: act.id, by: ${by}, key: ${key}, node: node.id`;

/**
 * With how many there are of each role, how many functions and skills of the card rest on the act, and whose it is. On which
 * acts these rest is read once for the card.
 */
const fromCitations = `
  WITH node, profession, act, collect(citation) AS citations
  WITH node, profession, collect([act, citations]) AS cited
  WITH node, profession, cited,
    COLLECT { MATCH (node)-[:HAS_LABOUR_FUNCTION]->()-[:RESTS_ON]->(act) RETURN act } AS ofFunctions,
    COLLECT { MATCH (node)-[:HAS_LABOUR_FUNCTION]->()-[:HAS_SKILL]->()-[:RESTS_ON]->(act) RETURN act } AS ofSkills
  UNWIND cited AS one
  WITH node, profession, one[0] AS act, one[1] AS citations, ofFunctions, ofSkills
  CREATE (node)-[cites:CITES {citations: size(citations), first: citations[0].id, roles: ${rolesOfCitations('citations')},
    ${page("'ProfessionCard'", 'node.sortKey')}, level: coalesce(node.level, 0)}]->(act)
  SET cites.profession = profession.id,
    cites.roleCitations = [role IN cites.roles | size([citation IN citations WHERE citation.role = role])],
    cites.labourFunctions = size([other IN ofFunctions WHERE other = act]),
    cites.skills = size([other IN ofSkills WHERE other = act])`;

/** From edges of cards or of statements, in the order of the document. */
const fromEdges = (by: string, key: string, level = 'null') => `
  WITH node, act, collect(edge) AS edges, sum(edge.citations) AS citations
  CREATE (node)-[:CITES {citations: citations, first: edges[0].first, roles: ${rolesOfEdges('edges')},
    ${page(by, key)}, level: ${level}}]->(act)`;

const byCard = 'WITH node, act, edge ORDER BY card.edition, card.position';

const texts: Readonly<Record<CitingLabel, string>> = {
  ProfessionCard: `MATCH (node:ProfessionCard {id: id})-[:DESCRIBES]->(profession:Profession) WHERE node.isCurrent
    MATCH (citation:Citation {card: id})-[:NAMES]->(act:LegalAct)
    WITH node, profession, act, citation ORDER BY citation.places, citation.id ${fromCitations}`,
  Profession: `MATCH (node:Profession {id: id})<-[:DESCRIBES]-(card:ProfessionCard)-[edge:CITES]->(act:LegalAct)
    ${byCard} ${fromEdges("'Profession'", 'node.sortKey', 'coalesce(node.level, 0)')}`,
  Standard: `MATCH (node:Standard {id: id})-[:CURRENT_EDITION]->(:Edition)-[:HAS_CARD]->(card:ProfessionCard)
    MATCH (card)-[edge:CITES]->(act:LegalAct) ${byCard} ${fromEdges("'Standard'", 'node.sortKey')}`,
  Concept: `MATCH (node:Concept {id: id})<-[:EXPRESSES]-(statement:Stated)-[edge:RESTS_ON]->(act:LegalAct)
    WITH node, act, edge ORDER BY statement.edition, edge.places, edge.first
    ${fromEdges("head([label IN labels(node) WHERE label <> 'Concept'])", 'citations')}`,
};

/** For cards and concepts, after `RESTS_ON`. */
export const createCites = forEachOf(citingLabels, (label): RowsQuery<string> => {
  return { name: `createCites ${label}`, text: `UNWIND $rows AS id ${texts[label]}`, row: z.unknown() };
});
