import { z } from 'zod';
import { conceptItem } from './concept.ts';
import { byDocument, byNumber } from './order.ts';
import { pageQuery } from './page.ts';
import { sent } from './row/sent.ts';

/** Statements of a skill on one set of acts. `acts` are ids; null: the knowledge is not stated. */
const legalBasis = z.object({
  id: z.string(),
  acts: z.array(z.string()).nullable(),
  statementCount: z.number(),
});
export type LegalBasisRow = z.infer<typeof legalBasis>;

const isCurrent = (statement: string) =>
  `EXISTS { (:ProfessionCard {id: ${statement}.card, isCurrent: true}) }`;

/** The ids of the acts on which a statement rests, null where its knowledge is not stated. */
const actsOf = (statement: string) => `CASE WHEN ${statement}.knowledgeStated
    THEN COLLECT { MATCH (${statement})-[:RESTS_ON]->(act) RETURN act.id ORDER BY act.id } END`;

/** The id of a basis: of the skill, and of each of its acts. */
const idOf = (acts: string) =>
  `reduce(id = parent, act IN coalesce(${acts}, ['not-stated']) | id + ' ' + act)`;

/** That of most statements first, the one that is not stated last. */
export const legalBasesOfSkill = pageQuery({
  name: 'legal bases of skill',
  match: `MATCH (:Skill {id: parent})<-[:EXPRESSES]-(statement:SkillStatement) WHERE ${isCurrent('statement')}
  WITH parent, ${actsOf('statement')} AS acts, count(*) AS statements
  WITH parent, {id: ${idOf('acts')}, acts: acts, statementCount: statements} AS n`,
  order: byNumber('CASE WHEN n.acts IS NULL THEN 0 ELSE n.statementCount END', 'DESC'),
  columns: 'node: n',
  item: z.object({ node: legalBasis }),
});

/** By the id of the basis. */
export const statementsOfLegalBasis = pageQuery({
  name: 'statements of legal basis',
  match: `UNWIND [split(parent, ' ')] AS ids
  MATCH (:Skill {id: ids[0]})<-[:EXPRESSES]-(n:SkillStatement)`,
  where: [isCurrent('n'), `coalesce(${actsOf('n')}, ['not-stated']) = ids[1..]`],
  order: byDocument,
  columns: `node: ${sent.SkillStatement.cypher('n')}`,
  item: z.object({ node: sent.SkillStatement.row }),
});

const uneven = {
  where: ['n.uneven IS NOT NULL AND n.id IS NOT NULL'],
  order: byNumber('n.uneven', 'DESC'),
  columns: `node: ${sent.Concept.cypher('n')}, statements: n.statementCount`,
  item: conceptItem,
};

/** Skills of which statements rest on different acts, those of most statements first. */
export const unevenSkills = pageQuery({ ...uneven, name: 'uneven skills', match: 'MATCH (n:Skill)' });

export const unevenSkillsOfStandard = pageQuery({
  ...uneven,
  name: 'uneven skills of standard',
  match: `MATCH (:Standard {id: parent})-[:CURRENT_EDITION]->()-[:HAS_CARD]->()-[:HAS_LABOUR_FUNCTION]->(labourFunction)
  MATCH (labourFunction)-[:HAS_SKILL]->()-[:EXPRESSES]->(n:Skill)
  WITH DISTINCT parent, n`,
});
