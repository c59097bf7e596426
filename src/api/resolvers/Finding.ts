import { aboutOfFinding } from '../../graph/read/node.ts';
import { enumName } from '../enum-name.ts';
import { standsOfFinding } from '../evidence.ts';
import type { FindingResolvers, FindingRule } from '../generated/types.ts';
import { stated } from '../localized.ts';

export const Finding: FindingResolvers = {
  rule: ({ rule }) => enumName(rule) as FindingRule,
  severity: ({ severity }) => enumName(severity),
  message: (finding, { language }) => stated(finding, 'message', language),
  about: ({ id }, _, { load }) => load.one(aboutOfFinding, id),
  card: ({ card }, _, { load }) => load.nodeOf('ProfessionCard', card),
  edition: ({ edition }, _, { load }) => load.theNode('Edition', edition),
  evidence: standsOfFinding,
};
