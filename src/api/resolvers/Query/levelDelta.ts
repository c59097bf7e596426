import { compareLevels } from '../../comparison/level-delta.ts';
import { requirementsOfId } from '../../comparison/requirements.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const levelDelta: NonNullable<QueryResolvers['levelDelta']> = async (_, { from, to }, context) => {
  const [before, after] = await Promise.all([requirementsOfId(from, context), requirementsOfId(to, context)]);
  return compareLevels(before, after, context.load);
};
