import { compareSubjects } from '../../comparison/overlap.ts';
import { requirementsOf } from '../../comparison/requirements.ts';
import { subjectsOf } from '../../comparison/subject.ts';
import { enumValue } from '../../enum-name.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const overlap: NonNullable<QueryResolvers['overlap']> = async (_, { subjects, kind }, context) => {
  const found = await subjectsOf(subjects, context);
  const requirements = await Promise.all(found.map((subject) => requirementsOf(subject, context.load)));
  return compareSubjects(requirements, enumValue(kind));
};
