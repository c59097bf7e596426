import { compareSubjects } from '../../comparison/overlap.ts';
import { requirementsOfIds } from '../../comparison/requirements.ts';
import { enumValue } from '../../enum-name.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const overlap: NonNullable<QueryResolvers['overlap']> = async (_, { subjects, kind }, context) => {
  return compareSubjects(await requirementsOfIds(subjects, context), enumValue(kind));
};
