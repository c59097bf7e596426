import { z } from 'zod';
import { optionalText, placesOf, texts } from '../columns.ts';

/** One row of the education of a card. */
export const qualificationRow = z.object({
  ...texts('level'),
  ...texts('specialty'),
  ...texts('qualification'),
});
export type QualificationRow = z.infer<typeof qualificationRow>;

/** One line of a card: informal learning, a technical regulation, a personal competence. */
export const cardLineRow = z.object({ edition: z.string(), ...texts('text'), ...placesOf('places') });
export type CardLineRow = z.infer<typeof cardLineRow>;

/** Another occupation that a card names. `title` is the name alone, `text` the whole quote. */
export const occupationReferenceRow = cardLineRow.extend({
  id: z.string(),
  title: z.string(),
  code: optionalText,
  level: optionalText,
});
export type OccupationReferenceRow = z.infer<typeof occupationReferenceRow>;
