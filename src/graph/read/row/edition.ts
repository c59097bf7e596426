import { z } from 'zod';
import { optionalNumber, optionalText, textLists, texts } from '../columns.ts';

const orderKind = z.enum(['approving', 'amending']).nullable().default(null);

export const editionRow = z.object({
  id: z.string(),
  standard: z.string(),
  version: optionalNumber,
  year: optionalNumber,
  orderKind,
  orderNumber: optionalText,
  orderDate: optionalText,
  enactedEarliest: optionalText,
  enactedLatest: optionalText,
  ...texts('baseOrder'),
  baseOrderNumber: optionalText,
  baseOrderDate: optionalText,
  orderAct: optionalText,
  baseOrderAct: optionalText,
  ...texts('entryIntoForce'),
  daysAfterPublication: optionalNumber,
  nextReviewOn: optionalText,
  ...texts('stateBody'),
  ...textLists('organisations'),
  ...texts('sectoralCouncil'),
  ...texts('nationalBody'),
  ...texts('chamber'),
});
export type EditionRow = z.infer<typeof editionRow>;
