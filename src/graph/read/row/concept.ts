import { z } from 'zod';
import { languages } from '../../../model/language.ts';
import { optionalNumber, texts } from '../columns.ts';

/** A concept of any kind; `legalBasisCount` of a skill. */
export const conceptRow = z.object({
  id: z.string(),
  ...texts('name'),
  statementCount: z.number().default(0),
  professionCount: z.number().default(0),
  legalBasisCount: z.number().default(0),
  lowestLevel: optionalNumber,
  highestLevel: optionalNumber,
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
