import { z } from 'zod';
import { codeSources } from '../../../model/standard.ts';
import { optionalNumber, optionalText, placesOf, texts } from '../columns.ts';

export const cardRow = z.object({
  id: z.string(),
  edition: z.string(),
  item: optionalNumber,
  ...texts('heading'),
  ...placesOf('headingPlaces'),
  ...texts('name'),
  code: optionalText,
  codeSource: z.enum(codeSources),
  ...texts('codeAsWritten'),
  groupCode: optionalText,
  level: optionalNumber,
  ...texts('subLevel'),
  ...texts('handbookGrade'),
  ...texts('purpose'),
  ...texts('experience'),
});
export type CardRow = z.infer<typeof cardRow>;
