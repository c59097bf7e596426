import { reasonOfGap } from '../comparison/reasons.ts';
import { enumName } from '../enum-name.ts';
import type { GapRequirementResolvers } from '../generated/types.ts';
import { said } from '../localized.ts';

export const GapRequirement: GapRequirementResolvers = {
  kind: ({ kind }) => enumName(kind),
  status: ({ status }) => enumName(status),
  reason: (requirement, { language }) => said(reasonOfGap(requirement), language),
  requirement: ({ item, needed }) => {
    const [first] = needed;
    if (first === undefined) throw new Error(`${item} is needed nowhere.`);
    return first;
  },
};
