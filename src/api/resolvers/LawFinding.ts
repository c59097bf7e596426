import { lawFindingId } from '../../finding/check-law.ts';
import { enumName } from '../enum-name.ts';
import { standOfTranslation } from '../evidence.ts';
import type { LawFindingResolvers } from '../generated/types.ts';
import { faultOf, messageOf } from '../law-finding.ts';
import { said } from '../localized.ts';
import { successorsOn } from '../succession.ts';

export const LawFinding: LawFindingResolvers = {
  id: (row) => lawFindingId(row.citation, faultOf(row).rule),
  rule: (row) => enumName(faultOf(row).rule),
  severity: (row) => enumName(faultOf(row).severity),
  message: async (row, { language }, { load }) => said(await messageOf(row, load), language),
  statusWhenEnacted: (row) => faultOf(row).statusWhenEnacted,
  status: (row) => faultOf(row).status,
  replacedBy: ({ act, asOf }, _, { load }) => successorsOn(act, asOf, load),
  evidence: ({ citation }) => [citation, standOfTranslation(citation)].filter((stand) => stand !== null),
};
