import { statusOn } from '../../model/act-status.ts';
import { inForceDays } from '../act-days.ts';
import { enumName } from '../enum-name.ts';
import type { CitedActOnDayResolvers } from '../generated/types.ts';

export const CitedActOnDay: CitedActOnDayResolvers = {
  status: ({ act, day }) => statusOn(inForceDays(act), day),
  roles: ({ roles }) => roles.map(enumName),
  first: ({ first }, _, { load }) => load.theNode('Citation', first),
};
