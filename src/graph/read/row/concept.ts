import { z } from 'zod';
import { languages } from '../../../model/language.ts';
import { reasonColumns } from '../../resolve/columns.ts';
import { optionalNumber, texts } from '../columns.ts';

/** A concept of any kind; `legalBasisCount` of a skill. */
export const conceptRow = z.object({
  id: z.string(),
  ...texts('name'),
  statementCount: z.number().default(0),
  professionCount: z.number().default(0),
  legalBasisCount: z.number().default(0),
  isGeneric: z.boolean().default(false),
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
  /** Id of the wording of the concept that it was compared with. */
  comparedWith: z.string().nullable(),
  ...reasonColumns,
});
export type WordingRow = z.infer<typeof wordingRow>;

/** A wording with its edge to its concept as a map. */
export function wordingColumns(wording: string, edge: string): string {
  return `{id: ${wording}.id, text: ${wording}.text, language: ${wording}.language,
      statements: ${wording}.statementCount, score: ${edge}.score, decidedBy: ${edge}.decidedBy,
      comparedWith: ${edge}.comparedWith, reasons: coalesce(${edge}.reasons, []),
      reasonWords: coalesce(${edge}.reasonWords, [])}`;
}
