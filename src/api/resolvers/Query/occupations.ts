import { occupations as list } from '../../../graph/read/occupation.ts';
import { connection, root } from '../../connection.ts';
import { codeBeginnings, codeOf, levelsOf } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const occupations: NonNullable<QueryResolvers['occupations']> = (
  _,
  { codes, filter, ...page },
  context,
  info,
) =>
  connection(list, root, page, context, info, {
    codes: codes?.map(codeOf) ?? null,
    code: codeBeginnings(filter?.code),
    group: filter?.group ?? null,
    levels: levelsOf(filter?.levels),
  });
