import type { QueryResolvers } from '../../generated/types.ts';

export const occupationGroup: NonNullable<QueryResolvers['occupationGroup']> = (_, { code }, { load }) =>
  load.nodeOf('OccupationGroup', `group:${code}`);
