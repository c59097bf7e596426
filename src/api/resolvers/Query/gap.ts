import { gapBetween } from '../../comparison/gap.ts';
import { requirementsOf } from '../../comparison/requirements.ts';
import { subjectOf } from '../../comparison/subject.ts';
import { failure } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { requirementIds } from '../../modules/left-out.ts';

export const gap: NonNullable<QueryResolvers['gap']> = async (_, { from, have, to }, context) => {
  if (!from && !have?.length) throw failure('BAD_USER_INPUT', 'gap needs from, or have with an id, or both.');
  const [held, wanted, had] = await Promise.all([
    from ? subjectOf(from, context) : null,
    subjectOf(to, context),
    requirementIds('have', have ?? [], context),
  ]);
  const [before, after] = await Promise.all([
    held && requirementsOf(held, context.load),
    requirementsOf(wanted, context.load),
  ]);
  return gapBetween(before, had, after, context.load);
};
