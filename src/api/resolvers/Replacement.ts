import { replacedOn } from '../act-days.ts';
import { enumName } from '../enum-name.ts';
import type { ReplacementResolvers } from '../generated/types.ts';

export const Replacement: ReplacementResolvers = {
  from: (row) => replacedOn(row).day,
  renewed: ({ isRenewal }) => isRenewal,
  evidenceGrade: (row) => enumName(replacedOn(row).evidence),
};
