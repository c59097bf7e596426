import { compareLevels } from '../../comparison/level-delta.ts';
import { requirementsOf } from '../../comparison/requirements.ts';
import { subjectOf } from '../../comparison/subject.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const levelDelta: NonNullable<QueryResolvers['levelDelta']> = async (_, { from, to }, context) => {
  const subjects = await Promise.all([subjectOf(from, context), subjectOf(to, context)]);
  const [before, after] = await Promise.all([
    requirementsOf(subjects[0], context.load),
    requirementsOf(subjects[1], context.load),
  ]);
  return compareLevels(before, after, context.load);
};
