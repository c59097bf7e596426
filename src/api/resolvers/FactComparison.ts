import { enumName } from '../enum-name.ts';
import type { FactComparisonResolvers } from '../generated/types.ts';

export const FactComparison: FactComparisonResolvers = {
  fact: ({ fact }) => enumName(fact),
};
