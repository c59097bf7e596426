import { z } from 'zod';
import { listQuery } from './list.ts';
import { statementsByDocument } from './order.ts';
import { pageQuery } from './page.ts';
import {
  abilityStatementRow,
  knowledgeStatementRow,
  labourFunctionStatementRow,
  skillStatementRow,
} from './row/statement.ts';

export const labourFunctionsOfCard = listQuery({
  name: 'labour functions of card',
  match: 'MATCH (:ProfessionCard {id: parent})-[:HAS_LABOUR_FUNCTION]->(n:LabourFunctionStatement)',
  order: 'n.position',
  row: labourFunctionStatementRow,
});

export const skillsOfLabourFunction = listQuery({
  name: 'skills of labour function statement',
  match: 'MATCH (:LabourFunctionStatement {id: parent})-[:HAS_SKILL]->(n:SkillStatement)',
  order: 'n.position',
  row: skillStatementRow,
});

export const labourFunctionOfSkill = listQuery({
  name: 'labour function of skill statement',
  match: 'MATCH (:SkillStatement {id: parent})<-[:HAS_SKILL]-(n:LabourFunctionStatement)',
  order: 'n.id',
  row: labourFunctionStatementRow,
});

export const abilitiesOfSkill = listQuery({
  name: 'abilities of skill statement',
  match: 'MATCH (:SkillStatement {id: parent})-[:HAS_ABILITY]->(n:AbilityStatement)',
  order: 'n.position',
  row: abilityStatementRow,
});

export const knowledgeOfSkill = listQuery({
  name: 'knowledge of skill statement',
  match: 'MATCH (:SkillStatement {id: parent})-[:HAS_KNOWLEDGE]->(n:KnowledgeStatement)',
  order: 'n.position',
  row: knowledgeStatementRow,
});

export const skillOfStatement = listQuery({
  name: 'skill of statement',
  match: 'MATCH (:Stated {id: parent})<-[:HAS_ABILITY|HAS_KNOWLEDGE]-(n:SkillStatement)',
  order: 'n.id',
  row: skillStatementRow,
});

export const statementsOfLabourFunction = statementsOf('LabourFunction', labourFunctionStatementRow);
export const statementsOfSkill = statementsOf('Skill', skillStatementRow);
export const statementsOfAbility = statementsOf('Ability', abilityStatementRow);
export const statementsOfKnowledge = statementsOf('Knowledge', knowledgeStatementRow);

/** Statements of a concept in current editions, as these have them. */
function statementsOf<Shape extends z.ZodRawShape>(concept: string, row: z.ZodObject<Shape>) {
  return pageQuery({
    name: `statements of ${concept}`,
    match: `MATCH (:${concept} {id: parent})<-[:EXPRESSES]-(n:${concept}Statement)`,
    where: ['EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }'],
    order: statementsByDocument,
    columns: 'node: n {.*}',
    item: z.object({ node: row }),
  });
}
