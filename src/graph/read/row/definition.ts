import { z } from 'zod';
import { optionalNumber, placesOf, texts } from '../columns.ts';

/** A term or abbreviation; `text` is all of its line. */
export const definitionRow = z.object({
  kind: z.enum(['term', 'abbreviation']),
  edition: z.string(),
  number: optionalNumber,
  term: z.string(),
  meaning: z.string(),
  ...texts('text'),
  ...placesOf('places'),
});
export type DefinitionRow = z.infer<typeof definitionRow>;
