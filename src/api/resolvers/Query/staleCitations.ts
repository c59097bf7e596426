import { staleCitations as list } from '../../../graph/read/stale.ts';
import { connection, root } from '../../connection.ts';
import { levelOf } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { idOf } from '../../ids.ts';

export const staleCitations: NonNullable<QueryResolvers['staleCitations']> = (
  _,
  { asOf, standard, profession, level, renewed, includeUnknown, ...page },
  context,
  info,
) => {
  const parameters = {
    asOf: asOf ?? context.today,
    statuses: [
      ...(['CEASED', 'NOT_YET_IN_FORCE'] as const),
      ...(includeUnknown ? (['UNKNOWN'] as const) : []),
    ],
    renewed: renewed ?? null,
    standard: idOf(standard, 'standard'),
    profession: idOf(profession, 'profession'),
    level: levelOf(level),
  };
  return connection(list(parameters), root, page, context, info, parameters);
};
