import type { SubjectPart } from '../../graph/read/subject-reading.ts';
import type { RequirementPlace } from '../comparison/place.ts';
import { partsOfRelated } from '../comparison/reading.ts';
import type { SharedItem } from '../comparison/related.ts';
import type { Context } from '../context.ts';
import { fieldsBelow } from '../fields-below.ts';
import type { RelatedRequirementResolvers } from '../generated/types.ts';
import { named, statedBy } from '../modules/stated.ts';

export const RelatedRequirement: RelatedRequirementResolvers = {
  requirement: ({ kind, item }) => named(kind, item),
  places: (shared, _, context, info) =>
    placesIn(shared.own, shared, partsOfRelated(fieldsBelow(info)), context),
  otherPlaces: (shared, _, context, info) =>
    placesIn(shared.other, shared, partsOfRelated(fieldsBelow(info)), context),
};

async function placesIn(
  profession: string,
  { kind, item }: SharedItem,
  wanted: readonly SubjectPart[],
  context: Context,
): Promise<readonly RequirementPlace[]> {
  const { places } = await statedBy(profession, wanted, context);
  return places[kind].filter((place) => place.item === item);
}
