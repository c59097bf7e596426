import { childrenOfGroup, occupationsOfGroup, parentOfGroup } from '../../graph/read/occupation.ts';
import { connection } from '../connection.ts';
import type { OccupationGroupResolvers } from '../generated/types.ts';
import { localized } from '../localized.ts';

export const OccupationGroup: OccupationGroupResolvers = {
  name: (group, { language }) => localized(group, 'name', language),
  parent: ({ id }, _, { load }) => load.one(parentOfGroup, id),
  children: ({ id }, _, { load }) => load.list(childrenOfGroup, id),
  occupations: ({ id }, page, context, info) => connection(occupationsOfGroup, id, page, context, info),
};
