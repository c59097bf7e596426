import { cardOfReference } from '../../graph/read/card.ts';
import { professionOfReference } from '../../graph/read/profession.ts';
import { standOf } from '../evidence.ts';
import type { OccupationReferenceResolvers } from '../generated/types.ts';

export const OccupationReference: OccupationReferenceResolvers = {
  text: ({ title }) => title,
  profession: ({ id }, _, { load }) => load.one(professionOfReference, id),
  card: ({ id }, _, { load }) => load.one(cardOfReference, id),
  evidence: (reference) => standOf(reference, 'text', 'places'),
};
