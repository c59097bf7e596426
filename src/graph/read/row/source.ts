import { z } from 'zod';
import { languages } from '../../../model/language.ts';

export const sourceRow = z.object({
  id: z.string(),
  language: z.enum(languages),
  format: z.enum(['text', 'markdown', 'html', 'docx']),
  unit: z.enum(['line', 'paragraph']),
  sha256: z.string(),
  length: z.number(),
  lines: z.number(),
});
export type SourceRow = z.infer<typeof sourceRow>;
