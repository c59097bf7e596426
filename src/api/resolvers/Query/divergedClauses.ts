import { divergedFilter, divergedClauses as list } from '../../../graph/read/diverged-clause.ts';
import { connection, root } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { idOf } from '../../ids.ts';

export const divergedClauses: NonNullable<QueryResolvers['divergedClauses']> = (
  _,
  { standard, ...page },
  context,
  info,
) => connection(list, root, page, context, info, divergedFilter(idOf(standard, 'standard')));
