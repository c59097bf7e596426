import { z } from 'zod';
import { provisionKinds } from '../../../model/provision.ts';
import { texts } from '../columns.ts';

export const provisionRow = z.object({
  id: z.string(),
  act: z.string(),
  kind: z.enum(provisionKinds),
  number: z.string(),
  ...texts('heading'),
  isExcluded: z.boolean(),
  listed: z.boolean(),
  citationCount: z.number().default(0),
  outsideCitationCount: z.number().default(0),
});
export type ProvisionRow = z.infer<typeof provisionRow>;
