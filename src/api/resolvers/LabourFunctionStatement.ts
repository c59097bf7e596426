import { skillsOfLabourFunction } from '../../graph/read/statement.ts';
import type { LabourFunctionStatementResolvers } from '../generated/types.ts';
import { card, citations, concept, evidence, text } from '../statement-fields.ts';

export const LabourFunctionStatement: LabourFunctionStatementResolvers = {
  text,
  concept,
  card,
  skills: ({ id }, _, { load }, info) => load.list(skillsOfLabourFunction, id, info),
  citations,
  evidence,
};
