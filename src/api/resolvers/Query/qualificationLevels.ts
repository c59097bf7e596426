import { levels } from '../../../graph/read/level.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const qualificationLevels: NonNullable<QueryResolvers['qualificationLevels']> = (_, __, { read }) =>
  read(levels, {});
