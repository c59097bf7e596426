import { z } from 'zod';
import { actKinds, evidenceGrades } from '../../../model/act.ts';
import { optionalText, texts } from '../columns.ts';

export const legalActRow = z.object({
  id: z.string(),
  adiletId: optionalText,
  kind: z.enum(actKinds),
  number: optionalText,
  registration: optionalText,
  adoptedOn: optionalText,
  issuer: optionalText,
  ...texts('title'),
  evidence: z.enum(evidenceGrades),
  statusEvidence: z.enum(evidenceGrades),
  inForceFromKnown: z.boolean().default(false),
  inForceFromEarliest: optionalText,
  inForceFromLatest: optionalText,
  inForceFromNote: optionalText,
  ceasedOnKnown: z.boolean().default(false),
  ceasedOnEarliest: optionalText,
  ceasedOnLatest: optionalText,
  ceasedOnNote: optionalText,
  url: optionalText,
  citationCount: z.number().default(0),
  professionCount: z.number().default(0),
  standardCount: z.number().default(0),
});
export type LegalActRow = z.infer<typeof legalActRow>;
