import { z } from 'zod';
import { activityLevels } from '../../../model/standard.ts';
import { texts } from '../columns.ts';

export const activityRow = z.object({
  id: z.string(),
  level: z.enum(activityLevels),
  code: z.string(),
  ...texts('name'),
});
export type ActivityRow = z.infer<typeof activityRow>;
