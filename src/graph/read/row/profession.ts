import { z } from 'zod';
import { codeSources } from '../../../model/standard.ts';
import { optionalNumber, optionalText, texts } from '../columns.ts';

export const professionRow = z.object({
  id: z.string(),
  code: optionalText,
  codeSource: z.enum(codeSources),
  level: optionalNumber,
  ...texts('name'),
});
export type ProfessionRow = z.infer<typeof professionRow>;

/** A name that cards use. */
export const nameRow = z.object(texts('name'));
export type NameRow = z.infer<typeof nameRow>;
