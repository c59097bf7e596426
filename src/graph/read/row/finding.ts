import { z } from 'zod';
import { severities } from '../../../model/finding.ts';
import { languages } from '../../../model/language.ts';
import { optionalText, texts } from '../columns.ts';

export const findingRow = z.object({
  id: z.string(),
  edition: z.string(),
  card: optionalText,
  rule: z.string(),
  severity: z.enum(severities),
  ...texts('message'),
  expected: optionalText,
  actual: optionalText,
  language: z.enum(languages),
  /** The words, with their places one after another, and how many places each has. */
  quotes: z.array(z.string()).default([]),
  places: z.array(z.number()).default([]),
  pieces: z.array(z.number()).default([]),
  translationQuotes: z.array(z.string()).default([]),
  translationPlaces: z.array(z.number()).default([]),
  translationPieces: z.array(z.number()).default([]),
});
export type FindingRow = z.infer<typeof findingRow>;
