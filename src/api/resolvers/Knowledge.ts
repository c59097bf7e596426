import { skillsOfKnowledgeConcept } from '../../graph/read/concept.ts';
import { statementsOfKnowledge } from '../../graph/read/statement.ts';
import { legalActs, name, professions, replacedBy, wordings } from '../concept-fields.ts';
import { connection } from '../connection.ts';
import type { KnowledgeResolvers } from '../generated/types.ts';

export const Knowledge: KnowledgeResolvers = {
  name,
  wordings,
  replacedBy,
  professions,
  legalActs,
  statements: ({ id }, page, context, info) => connection(statementsOfKnowledge, id, page, context, info),
  skills: ({ id }, page, context, info) => connection(skillsOfKnowledgeConcept, id, page, context, info),
};
