import { skillsOfAbilityConcept } from '../../graph/read/concept.ts';
import { statementsOfAbility } from '../../graph/read/statement.ts';
import { legalActs, name, professions, replacedBy, wordings } from '../concept-fields.ts';
import { connection } from '../connection.ts';
import type { AbilityResolvers } from '../generated/types.ts';

export const Ability: AbilityResolvers = {
  name,
  wordings,
  replacedBy,
  professions,
  legalActs,
  statements: ({ id }, page, context, info) => connection(statementsOfAbility, id, page, context, info),
  skills: ({ id }, page, context, info) => connection(skillsOfAbilityConcept, id, page, context, info),
};
