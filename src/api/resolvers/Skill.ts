import {
  abilitiesOfSkillConcept,
  knowledgeOfSkillConcept,
  labourFunctionsOfSkillConcept,
} from '../../graph/read/concept.ts';
import { legalBasesOfSkill } from '../../graph/read/legal-basis.ts';
import { statementsOfSkill } from '../../graph/read/statement.ts';
import { legalActs, name, professions, replacedBy, wordings } from '../concept-fields.ts';
import { connection } from '../connection.ts';
import type { SkillResolvers } from '../generated/types.ts';

export const Skill: SkillResolvers = {
  name,
  wordings,
  replacedBy,
  professions,
  legalActs,
  statements: ({ id }, page, context, info) => connection(statementsOfSkill, id, page, context, info),
  labourFunctions: ({ id }, page, context, info) =>
    connection(labourFunctionsOfSkillConcept, id, page, context, info),
  abilities: ({ id }, page, context, info) => connection(abilitiesOfSkillConcept, id, page, context, info),
  knowledge: ({ id }, page, context, info) => connection(knowledgeOfSkillConcept, id, page, context, info),
  legalBases: ({ id }, page, context, info) => connection(legalBasesOfSkill, id, page, context, info),
};
