import { z } from 'zod';
import { citationRoles } from '../../../model/citation.ts';
import { languages } from '../../../model/language.ts';
import { optionalNumber, optionalText } from '../columns.ts';
import { namedProvisionColumns } from '../named-provisions.ts';

const resolvedBy = z.enum(['registration', 'number-and-date', 'title', 'title-and-date-of-text']);

export const citationRow = z.object({
  id: z.string(),
  edition: z.string(),
  card: optionalText,
  /** Id as it was resolved; the act itself may not be loaded. */
  act: optionalText,
  candidates: z.array(z.string()).default([]),
  role: z.enum(citationRoles),
  quote: z.string(),
  language: z.enum(languages),
  places: z.array(z.number()),
  /** The same mention in the edition's other text. */
  translation: optionalText,
  translationPlaces: z.array(z.number()).default([]),
  resolvedBy: resolvedBy.nullable().default(null),
  score: optionalNumber,
  ...namedProvisionColumns,
  otherProvisions: z.array(z.string()).default([]),
});
export type CitationRow = z.infer<typeof citationRow>;
