import { codeOf } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const occupation: NonNullable<QueryResolvers['occupation']> = (_, { code }, { load }) =>
  load.nodeOf('Occupation', `occupation:${codeOf(code)}`);
