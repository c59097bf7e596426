import { nameConflicts as list } from '../../../graph/read/name-conflict.ts';
import { connection, root } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { idOf } from '../../ids.ts';

export const nameConflicts: NonNullable<QueryResolvers['nameConflicts']> = (
  _,
  { standard, ...page },
  context,
  info,
) => connection(list, root, page, context, info, { standard: idOf(standard, 'standard') });
