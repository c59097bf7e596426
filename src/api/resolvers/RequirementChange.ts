import { reasonOfChange } from '../comparison/reasons.ts';
import { enumName } from '../enum-name.ts';
import type { RequirementChangeResolvers } from '../generated/types.ts';
import { said } from '../localized.ts';

export const RequirementChange: RequirementChangeResolvers = {
  kind: ({ kind }) => enumName(kind),
  change: ({ change }) => enumName(change),
  reason: (change, { language }) => said(reasonOfChange(change), language),
  requirement: ({ id, from, to }) => {
    const first = to[0] ?? from[0];
    if (first === undefined) throw new Error(`${id} stands nowhere.`);
    return first;
  },
};
