import { standards as list } from '../../../graph/read/standards.ts';
import { connection, root } from '../../connection.ts';
import { standardCode, words } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { idOf } from '../../ids.ts';

export const standards: NonNullable<QueryResolvers['standards']> = (
  _,
  { filter, orderBy, ...page },
  context,
  info,
) => {
  const parameters = {
    legalAct: idOf(filter?.legalAct, 'act'),
    profession: idOf(filter?.profession, 'profession'),
    activity: filter?.activity ?? null,
    code: (filter?.code && standardCode(filter.code)) || null,
    name: words(filter?.name),
  };
  return connection(list(parameters, orderBy), root, page, context, info, parameters);
};
