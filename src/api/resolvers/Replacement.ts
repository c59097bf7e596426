import { begins } from '../act-days.ts';
import { enumName } from '../enum-name.ts';
import type { ReplacementResolvers } from '../generated/types.ts';

export const Replacement: ReplacementResolvers = {
  from: ({ from }) => begins(from),
  evidenceGrade: ({ from }) => enumName(from.statusEvidence),
};
