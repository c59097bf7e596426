import { placesIn, sourceOf } from '../evidence.ts';
import type { EvidenceResolvers } from '../generated/types.ts';

export const Evidence: EvidenceResolvers = {
  source: (stand, _, { load }) => sourceOf(stand, load),
  places: async (stand, _, { load }) => placesIn(await sourceOf(stand, load), stand.places),
};
