import { z } from 'zod';
import { optionalText, textLists, texts } from '../columns.ts';

export const standardRow = z.object({
  id: z.string(),
  code: optionalText,
  ...texts('name'),
  ...textLists('scope'),
  ...texts('description'),
});
export type StandardRow = z.infer<typeof standardRow>;
