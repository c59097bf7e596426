import { z } from 'zod';
import { citationRoles } from '../../model/citation.ts';
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

/** The roles in a fixed order. */
const roleList = `[${citationRoles.map((role) => `'${role}'`).join(', ')}]`;

/** From single citations, in the order of the document. */
const fromCitations = `
  WITH node, act, collect(citation) AS citations
  CREATE (node)-[:CITES {citations: size(citations), first: citations[0].id,
    roles: [role IN ${roleList} WHERE any(citation IN citations WHERE citation.role = role)]}]->(act)`;

/** From the edges of cards, in the order of the document. */
const fromCards = `
  WITH node, act, cites ORDER BY card.edition, card.position
  WITH node, act, collect(cites) AS each, sum(cites.citations) AS citations
  CREATE (node)-[:CITES {citations: citations, first: each[0].first,
    roles: [role IN ${roleList} WHERE any(cites IN each WHERE role IN cites.roles)]}]->(act)`;

const texts: Readonly<Record<CitingLabel, string>> = {
  ProfessionCard: `MATCH (node:ProfessionCard {id: id}) WHERE node.isCurrent
    MATCH (citation:Citation {card: id})-[:NAMES]->(act:LegalAct)
    WITH node, act, citation ORDER BY citation.places, citation.id ${fromCitations}`,
  Profession: `MATCH (node:Profession {id: id})<-[:DESCRIBES]-(card:ProfessionCard)-[cites:CITES]->(act:LegalAct)
    ${fromCards}`,
  Standard: `MATCH (node:Standard {id: id})-[:CURRENT_EDITION]->(:Edition)-[:HAS_CARD]->(card:ProfessionCard)-[cites:CITES]->(act:LegalAct)
    ${fromCards}`,
  Concept: `MATCH (node:Concept {id: id})<-[:EXPRESSES]-(statement:Stated)
    WHERE EXISTS { (:ProfessionCard {id: statement.card, isCurrent: true}) }
    MATCH (statement)-[:HAS_SKILL|HAS_ABILITY|HAS_KNOWLEDGE*0..2]->(:Stated)-[:HAS_CITATION]->(citation:Citation)
    MATCH (citation)-[:NAMES]->(act:LegalAct)
    WITH DISTINCT node, act, citation ORDER BY citation.edition, citation.places, citation.id ${fromCitations}`,
};

export const createCites = forEachOf(citingLabels, (label): RowsQuery<string> => {
  return { name: `createCites ${label}`, text: `UNWIND $rows AS id ${texts[label]}`, row: z.unknown() };
});
