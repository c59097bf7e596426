import { z } from 'zod';
import { languages } from '../../../model/language.ts';
import { texts } from '../columns.ts';

/** A concept of any kind; `legalBasisCount` of a skill. */
export const conceptRow = z.object({
  id: z.string(),
  ...texts('name'),
  statementCount: z.number().default(0),
  professionCount: z.number().default(0),
  legalBasisCount: z.number().default(0),
});
export type ConceptRow = z.infer<typeof conceptRow>;

export const wordingRow = z.object({
  id: z.string(),
  text: z.string(),
  language: z.enum(languages),
  statements: z.number(),
  score: z.number(),
  decidedBy: z.enum(['SAME_TEXT', 'METHOD', 'ALIGNMENT', 'PERSON']),
});
export type WordingRow = z.infer<typeof wordingRow>;
