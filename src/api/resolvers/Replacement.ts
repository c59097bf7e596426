import { replacedOn } from '../act-days.ts';
import { enumName } from '../enum-name.ts';
import type { ReplacementResolvers } from '../generated/types.ts';

export const Replacement: ReplacementResolvers = {
  from: (row) => replacedOn(row.old, row.new).day,
  evidenceGrade: (row) => enumName(replacedOn(row.old, row.new).said.statusEvidence),
};
