import { groupOfOccupation, namesOfOccupation } from '../../graph/read/occupation.ts';
import { professionsOfOccupation } from '../../graph/read/profession.ts';
import { levelDeltasOf } from '../comparison/level-deltas.ts';
import { partsOfDelta } from '../comparison/reading.ts';
import { fieldsBelow } from '../fields-below.ts';
import type { OccupationResolvers } from '../generated/types.ts';
import { localized, stated } from '../localized.ts';

export const Occupation: OccupationResolvers = {
  name: (occupation, { language }) => localized(occupation, 'name', language),
  names: async ({ id }, { language }, { load }) =>
    (await load.list(namesOfOccupation, id)).map((row) => stated(row, 'name', language)),
  group: ({ id }, _, { load }, info) => load.one(groupOfOccupation, id, info),
  professions: ({ id }, _, { load }, info) => load.list(professionsOfOccupation, id, info),
  levelDeltas: ({ id }, _, context, info) => levelDeltasOf(id, partsOfDelta(fieldsBelow(info)), context),
};
