import { subjectOf } from '../comparison/subject.ts';
import type { NextModuleResolvers } from '../generated/types.ts';
import type { NextModule as Next } from '../modules/next.ts';

export const NextModule: NextModuleResolvers = {
  covers: (next) => sum(next, 'covers'),
  required: (next) => sum(next, 'required'),
  taught: (next) => sum(next, 'taught'),
  remaining: (next) => sum(next, 'required') - sum(next, 'taught') - sum(next, 'covers'),
  subjects: ({ subjects }, _, context) =>
    Promise.all(
      subjects.map(async ({ id, ...counts }) => ({ subject: await subjectOf(id, context), ...counts })),
    ),
};

function sum({ subjects }: Next, count: 'required' | 'taught' | 'covers'): number {
  return subjects.reduce((all, subject) => all + subject[count], 0);
}
