import { z } from 'zod';
import { listQuery } from './list.ts';
import { byName, byNumber } from './order.ts';
import { pageQuery } from './page.ts';
import { wordingColumns, wordingRow } from './row/concept.ts';
import { sent } from './row/sent.ts';

/** The labels of concepts, which are the names of their kinds outside. */
export type Label = 'LabourFunction' | 'Skill' | 'Ability' | 'Knowledge';

/** A concept in a list, with what the list says of it; `first` is the id of a statement. */
export const conceptItem = z.object({
  node: sent.Concept.row,
  statements: z.number().default(0),
  mandatory: z.boolean().nullable().default(null),
  first: z.string().nullable().default(null),
});
export type ConceptItem = z.infer<typeof conceptItem>;

export const labourFunctionsOfProfession = requiredBy('LabourFunction');
export const skillsOfProfession = requiredBy('Skill');
export const abilitiesOfProfession = requiredBy('Ability');
export const knowledgeOfProfession = requiredBy('Knowledge');

function requiredBy(label: Label) {
  return pageQuery({
    name: `${label} of profession`,
    match: `MATCH (:Profession {id: parent})-[r:REQUIRES]->(n:${label})`,
    order: byName,
    columns: `node: ${sent.Concept.cypher('n')}, statements: r.statements, mandatory: r.mandatory, first: r.first`,
    item: conceptItem,
  });
}

export const skillsOfLabourFunctionConcept = beside('LabourFunction', '-[:HAS_SKILL]->', 'Skill');
export const labourFunctionsOfSkillConcept = beside('Skill', '<-[:HAS_SKILL]-', 'LabourFunction');
export const abilitiesOfSkillConcept = beside('Skill', '-[:HAS_ABILITY]->', 'Ability');
export const knowledgeOfSkillConcept = beside('Skill', '-[:HAS_KNOWLEDGE]->', 'Knowledge');
export const skillsOfAbilityConcept = beside('Ability', '<-[:HAS_ABILITY]-', 'Skill');
export const skillsOfKnowledgeConcept = beside('Knowledge', '<-[:HAS_KNOWLEDGE]-', 'Skill');

/**
 * Concepts whose statements stand under, or over, those of another in current editions; the first statement is that
 * of the first edition, the first in its document.
 */
function beside(from: Label, edge: string, to: Label) {
  return pageQuery({
    name: `${to} beside ${from}`,
    match: `MATCH (:${from} {id: parent})<-[:EXPRESSES]-(s:${from}Statement)${edge}(t:${to}Statement)-[:EXPRESSES]->(n:${to})
  WHERE EXISTS { (:Edition {id: s.edition})<-[:CURRENT_EDITION]-() }
  WITH parent, n, t ORDER BY t.edition, coalesce(t.placesKk, t.placesRu)
  WITH parent, n, count(*) AS statements, head(collect(t.id)) AS first`,
    order: byNumber('statements', 'DESC'),
    columns: `node: ${sent.Concept.cypher('n')}, statements: statements, first: first`,
    item: conceptItem,
  });
}

export const wordingsOfConcept = pageQuery({
  name: 'wordings of concept',
  of: 'Concept',
  match: 'MATCH (:Concept {id: parent})<-[r:WORDING_OF]-(n:Wording)',
  order: byNumber('n.statementCount', 'DESC'),
  columns: `node: ${wordingColumns('n', 'r')}`,
  item: z.object({ node: wordingRow }),
});

export const wordingById = listQuery({
  name: 'wording by id',
  match: `MATCH (w:Wording {id: parent})-[r:WORDING_OF]->()
  WITH ${wordingColumns('w', 'r')} AS n`,
  order: 'n.id',
  projection: 'n',
  row: wordingRow,
});

export const conceptOfStatement = listQuery({
  name: 'concept of statement',
  match: 'MATCH (:Stated {id: parent})-[:EXPRESSES]->(n:Concept)',
  order: 'n.id',
  row: sent.Concept,
});
