import { statusOn } from '../../model/act-status.ts';
import { inForceDays } from '../act-days.ts';
import { first, roles } from '../citing-fields.ts';
import type { CitedActResolvers } from '../generated/types.ts';

export const CitedAct: CitedActResolvers = {
  roles,
  first,
  status: ({ act, asOf }, _, { today }) => statusOn(inForceDays(act), asOf ?? today),
};
