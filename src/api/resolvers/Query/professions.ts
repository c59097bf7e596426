import { professions as list } from '../../../graph/read/profession.ts';
import { conceptKinds } from '../../../model/concept.ts';
import { connection, root } from '../../connection.ts';
import { codeBeginnings, codeOf, levelsOf, words } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { idOf } from '../../ids.ts';

export const professions: NonNullable<QueryResolvers['professions']> = (
  _,
  { filter, orderBy, ...page },
  context,
  info,
) => {
  const parameters = {
    concept: idOf(filter?.concept, ...conceptKinds),
    occupation: filter?.occupation ? codeOf(filter.occupation) : null,
    standard: idOf(filter?.standard, 'standard'),
    legalAct: idOf(filter?.legalAct, 'act'),
    group: filter?.group ?? null,
    levels: levelsOf(filter?.levels),
    code: codeBeginnings(filter?.code),
    name: words(filter?.name),
  };
  return connection(list(parameters, orderBy), root, page, context, info, parameters);
};
