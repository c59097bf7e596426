import type { RequirementPlace } from '../comparison/place.ts';
import type { SharedItem } from '../comparison/related.ts';
import type { Context } from '../context.ts';
import type { RelatedRequirementResolvers } from '../generated/types.ts';
import { named, statedBy } from '../modules/stated.ts';

export const RelatedRequirement: RelatedRequirementResolvers = {
  requirement: ({ kind, item }) => named(kind, item),
  places: (shared, _, context) => placesIn(shared.own, shared, context),
  otherPlaces: (shared, _, context) => placesIn(shared.other, shared, context),
};

async function placesIn(
  profession: string,
  { kind, item }: SharedItem,
  context: Context,
): Promise<readonly RequirementPlace[]> {
  const { places } = await statedBy(profession, context);
  return places[kind].filter((place) => place.item === item);
}
