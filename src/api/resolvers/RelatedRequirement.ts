import type { RequirementPlace } from '../comparison/place.ts';
import type { SharedItem } from '../comparison/related.ts';
import { requirementsOf } from '../comparison/requirements.ts';
import type { RelatedRequirementResolvers } from '../generated/types.ts';
import type { Loads } from '../loads.ts';

export const RelatedRequirement: RelatedRequirementResolvers = {
  requirement: ({ kind, item }) => ({ kind, item, textKk: null, textRu: null, textEn: null }),
  places: (shared, _, { load }) => placesIn(shared.own, shared, load),
  otherPlaces: (shared, _, { load }) => placesIn(shared.other, shared, load),
};

async function placesIn(
  profession: string,
  { kind, item }: SharedItem,
  load: Loads,
): Promise<readonly RequirementPlace[]> {
  const subject = await load.theNode('Profession', profession);
  const { places } = await requirementsOf(subject, load);
  return places[kind].filter((place) => place.item === item);
}
