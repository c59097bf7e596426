import { theConcept } from '../concept-fields.ts';
import type { DoubtfulPairResolvers } from '../generated/types.ts';
import { reason, reasons } from '../meaning-reasons.ts';

export const DoubtfulPair: DoubtfulPairResolvers = {
  conceptOfOne: ({ conceptOfOne }, _, context) => theConcept(conceptOfOne, context),
  conceptOfOther: ({ conceptOfOther }, _, context) => theConcept(conceptOfOther, context),
  reason,
  reasons,
};
