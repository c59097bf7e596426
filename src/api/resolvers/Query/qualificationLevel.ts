import type { QueryResolvers } from '../../generated/types.ts';

export const qualificationLevel: NonNullable<QueryResolvers['qualificationLevel']> = (
  _,
  { level },
  { load },
) => load.nodeOf('QualificationLevel', `level:nqf/${level}`);
