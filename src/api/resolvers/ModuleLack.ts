import { subjectOf } from '../comparison/subject.ts';
import type { ModuleLackResolvers } from '../generated/types.ts';
import { named } from '../modules/stated.ts';

export const ModuleLack: ModuleLackResolvers = {
  requirement: ({ item }) => named('ability', item),
  lackedBy: ({ subjects }, _, context) => Promise.all(subjects.map(({ id }) => subjectOf(id, context))),
};
