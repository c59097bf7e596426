import { professions as list } from '../../../graph/read/professions.ts';
import { connection, root } from '../../connection.ts';
import { codeBeginnings, codeOf, groupOf, levelsOf, words } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { conceptIdOf, idOf } from '../../ids.ts';
import { named } from '../../search/named.ts';

export const professions: NonNullable<QueryResolvers['professions']> = async (
  _,
  { filter, orderBy, ...page },
  context,
  info,
) => {
  const name = words(filter?.name);
  const parameters = {
    concept: await conceptIdOf(filter?.concept, context.load),
    occupation: filter?.occupation ? codeOf(filter.occupation) : null,
    standard: idOf(filter?.standard, 'standard'),
    legalAct: idOf(filter?.legalAct, 'act'),
    group: groupOf(filter?.group),
    levels: levelsOf(filter?.levels),
    code: codeBeginnings(filter?.code),
    name,
    named: await named(name, 'profession', context),
  };
  return connection(list(parameters, orderBy), root, page, context, info, parameters);
};
