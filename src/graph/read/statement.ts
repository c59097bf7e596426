import { z } from 'zod';
import type { Label } from './concept.ts';
import { listQuery } from './list.ts';
import { byDocument, ofEdges } from './order.ts';
import { pageQuery } from './page.ts';
import { type Sent, sent } from './row/sent.ts';
import { stepQuery } from './step.ts';

const byPosition = (n: string) => `${n}.position`;

export const abilitiesOfSkill = stepQuery({
  name: 'abilities of skill statement',
  from: 'SkillStatement',
  path: (n) => `-[:HAS_ABILITY]->(${n}:AbilityStatement)`,
  order: byPosition,
  row: sent.AbilityStatement,
});

export const knowledgeOfSkill = stepQuery({
  name: 'knowledge of skill statement',
  from: 'SkillStatement',
  path: (n) => `-[:HAS_KNOWLEDGE]->(${n}:KnowledgeStatement)`,
  order: byPosition,
  row: sent.KnowledgeStatement,
});

export const skillsOfLabourFunction = stepQuery({
  name: 'skills of labour function statement',
  from: 'LabourFunctionStatement',
  path: (n) => `-[:HAS_SKILL]->(${n}:SkillStatement)`,
  order: byPosition,
  row: sent.SkillStatement,
  within: { abilities: abilitiesOfSkill, knowledge: knowledgeOfSkill },
});

export const labourFunctionsOfCard = stepQuery({
  name: 'labour functions of card',
  from: 'ProfessionCard',
  path: (n) => `-[:HAS_LABOUR_FUNCTION]->(${n}:LabourFunctionStatement)`,
  order: byPosition,
  row: sent.LabourFunctionStatement,
  within: { skills: skillsOfLabourFunction },
});

export const labourFunctionOfSkill = listQuery({
  name: 'labour function of skill statement',
  match: 'MATCH (:SkillStatement {id: parent})<-[:HAS_SKILL]-(n:LabourFunctionStatement)',
  order: 'n.id',
  row: sent.LabourFunctionStatement,
});

export const skillOfStatement = listQuery({
  name: 'skill of statement',
  match: 'MATCH (:Stated {id: parent})<-[:HAS_ABILITY|HAS_KNOWLEDGE]-(n:SkillStatement)',
  order: 'n.id',
  row: sent.SkillStatement,
});

export const statementsOfLabourFunction = statementsOf('LabourFunction', sent.LabourFunctionStatement);
export const statementsOfSkill = statementsOf('Skill', sent.SkillStatement);
export const statementsOfAbility = statementsOf('Ability', sent.AbilityStatement);
export const statementsOfKnowledge = statementsOf('Knowledge', sent.KnowledgeStatement);

/** Statements of a concept in current editions, as these have them. */
function statementsOf<Row>(concept: Label, { cypher, row }: Sent<Row>) {
  return pageQuery({
    name: `statements of ${concept}`,
    match: `MATCH (n:${concept}Statement)-[r:EXPRESSES]->()`,
    where: ['r.concept = parent', 'EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }'],
    order: ofEdges({ ...byDocument, key: 'r.key' }, 'concept'),
    total: 'COLLECT { MATCH (concept:Concept {id: parent}) RETURN concept.statementCount }[0]',
    columns: `node: ${cypher('n')}`,
    item: z.object({ node: row }),
  });
}
