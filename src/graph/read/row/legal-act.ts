import { z } from 'zod';
import { actFacts, actKinds, evidenceGrades } from '../../../model/act.ts';
import { languages } from '../../../model/language.ts';
import { coverageStates } from '../../../model/provision.ts';
import { optionalText, textLists, texts } from '../columns.ts';
import { impactColumns } from './impact.ts';

export const legalActRow = z.object({
  id: z.string(),
  adiletId: optionalText,
  zanCode: optionalText,
  kind: z.enum(actKinds),
  number: optionalText,
  registration: optionalText,
  adoptedOn: optionalText,
  ...texts('issuer'),
  ...texts('title'),
  ...textLists('formerTitles'),
  evidence: z.enum(evidenceGrades),
  statusEvidence: z.enum(evidenceGrades),
  inForceEvidence: z.enum(evidenceGrades).nullable().default(null),
  inForceFromKnown: z.boolean().default(false),
  inForceFromEarliest: optionalText,
  inForceFromLatest: optionalText,
  inForceFromNote: optionalText,
  ceasedOnKnown: z.boolean().default(false),
  ceasedOnEarliest: optionalText,
  ceasedOnLatest: optionalText,
  ceasedOnNote: optionalText,
  statusReadOn: optionalText,
  sourceFacts: z.array(z.enum(actFacts)).default([]),
  sourceGrades: z.array(z.enum(evidenceGrades)).default([]),
  sourceTexts: z.array(z.string()).default([]),
  sourceDays: z.array(z.string()).default([]),
  url: optionalText,
  provisionsState: z.enum(coverageStates).default('none'),
  provisionsNote: optionalText,
  provisionsLanguages: z.array(z.enum(languages)).default([]),
  provisionsEditions: z.array(z.string()).default([]),
  provisionsEditionNotes: z.array(z.string()).default([]),
  provisionCitationCount: z.number().default(0),
  provisionOutsideCitationCount: z.number().default(0),
  outsideCitationCount: z.number().default(0),
  listed: z.boolean(),
  ...impactColumns,
});
export type LegalActRow = z.infer<typeof legalActRow>;
