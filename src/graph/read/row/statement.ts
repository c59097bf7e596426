import { z } from 'zod';
import { optionalNumber, placesOf, texts } from '../columns.ts';

/** What every statement has. */
export const statementRow = z.object({
  id: z.string(),
  card: z.string(),
  edition: z.string(),
  number: optionalNumber,
  ...texts('text'),
  ...placesOf('places'),
});
export type StatementRow = z.infer<typeof statementRow>;

export const labourFunctionStatementRow = statementRow.extend({ mandatory: z.boolean() });
export type LabourFunctionStatementRow = z.infer<typeof labourFunctionStatementRow>;

export const skillStatementRow = statementRow.extend({
  knowledgeStated: z.boolean(),
  ...texts('recognition'),
});
export type SkillStatementRow = z.infer<typeof skillStatementRow>;

export const abilityStatementRow = statementRow;
export type AbilityStatementRow = StatementRow;

export const knowledgeStatementRow = statementRow.extend({ legalBasis: z.boolean() });
export type KnowledgeStatementRow = z.infer<typeof knowledgeStatementRow>;
