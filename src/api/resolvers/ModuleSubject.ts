import { shareOf } from '../../analysis/coverage.ts';
import { subjectOf } from '../comparison/subject.ts';
import type { ModuleSubjectResolvers } from '../generated/types.ts';
import { uncoveredOf, variantOf } from '../modules/variant.ts';

export const ModuleSubject: ModuleSubjectResolvers = {
  subject: ({ id }, _, context) => subjectOf(id, context),
  required: ({ subject }) => subject.items.size,
  covered: ({ module }) => module.items.length,
  share: ({ module, subject }) => shareOf({ covered: module.items.length, required: subject.items.size }),
  variant: (subject, _, context) => variantOf(subject, context),
  uncovered: (subject, _, context) => uncoveredOf(subject, context),
};
