import { gapBetween } from '../../comparison/gap.ts';
import { requirementsOfId } from '../../comparison/requirements.ts';
import { failure } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { requirementIds } from '../../modules/left-out.ts';

export const gap: NonNullable<QueryResolvers['gap']> = async (_, { from, have, to }, context) => {
  if (!from && !have?.length) throw failure('BAD_USER_INPUT', 'gap needs from, or have with an id, or both.');
  const [before, after, had] = await Promise.all([
    from ? requirementsOfId(from, context) : null,
    requirementsOfId(to, context),
    requirementIds('have', have ?? [], context),
  ]);
  return gapBetween(before, had, after, context.load);
};
