import type { QueryResolvers } from '../../generated/types.ts';
import { byId } from '../../ids.ts';

export const qualificationLevel: NonNullable<QueryResolvers['qualificationLevel']> = (
  _,
  { level },
  context,
  info,
) => byId(context, 'QualificationLevel', `level:nqf/${level}`, info);
