import { levelConflicts as list } from '../../../graph/read/level-conflict.ts';
import { refuseOutside } from '../../between.ts';
import { connection, root } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { idOf } from '../../ids.ts';

export const levelConflicts: NonNullable<QueryResolvers['levelConflicts']> = (
  _,
  { minSpread, standard, ...page },
  context,
  info,
) => {
  refuseOutside('minSpread', minSpread, 1, 7);
  return connection(list, root, page, context, info, { minSpread, standard: idOf(standard, 'standard') });
};
