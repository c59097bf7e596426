import { statusOn } from '../../model/act-status.ts';
import { inForceDays } from '../act-days.ts';
import { first, roles } from '../citing-fields.ts';
import type { CitedActOnDayResolvers } from '../generated/types.ts';

export const CitedActOnDay: CitedActOnDayResolvers = {
  status: ({ act, day }) => statusOn(inForceDays(act), day),
  roles,
  first,
};
