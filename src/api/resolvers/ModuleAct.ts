import { statusOn } from '../../model/act-status.ts';
import { inForceDays } from '../act-days.ts';
import { first, roles } from '../citing-fields.ts';
import type { ModuleActResolvers } from '../generated/types.ts';
import { coreOf } from '../modules/variant.ts';

export const ModuleAct: ModuleActResolvers = {
  legalAct: ({ id }, _, { load }) => load.theNode('LegalAct', id),
  status: async ({ id, asOf }, _, { load, today }) =>
    statusOn(inForceDays(await load.theNode('LegalAct', id)), asOf ?? today),
  roles,
  first,
  requirements: async ({ module, items }, _, context) => {
    const core = await coreOf(module, module.subjects[0]?.id ?? '', context);
    return core.map(({ requirement }) => requirement).filter(({ item }) => items.includes(item));
  },
};
