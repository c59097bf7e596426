import { skillsOfLabourFunctionConcept } from '../../graph/read/concept.ts';
import { statementsOfLabourFunction } from '../../graph/read/statement.ts';
import { legalActs, name, professions, replacedBy, wordings } from '../concept-fields.ts';
import { connection } from '../connection.ts';
import type { LabourFunctionResolvers } from '../generated/types.ts';

export const LabourFunction: LabourFunctionResolvers = {
  name,
  wordings,
  replacedBy,
  professions,
  legalActs,
  statements: ({ id }, page, context, info) =>
    connection(statementsOfLabourFunction, id, page, context, info),
  skills: ({ id }, page, context, info) => connection(skillsOfLabourFunctionConcept, id, page, context, info),
};
