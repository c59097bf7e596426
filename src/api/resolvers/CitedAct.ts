import { statusOf } from '../act-status.ts';
import { first, roles } from '../citing-fields.ts';
import type { CitedActResolvers } from '../generated/types.ts';

export const CitedAct: CitedActResolvers = {
  roles,
  first,
  status: ({ act, asOf }, _, { today }) => statusOf(act, asOf ?? today),
};
