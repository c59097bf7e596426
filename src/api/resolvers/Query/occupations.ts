import { occupations as list } from '../../../graph/read/occupation.ts';
import { connection, root } from '../../connection.ts';
import { codeOf } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const occupations: NonNullable<QueryResolvers['occupations']> = (
  _,
  { codes, filter, ...page },
  context,
  info,
) =>
  connection(list, root, page, context, info, {
    codes: codes?.map(codeOf) ?? null,
    code: filter?.code ?? null,
    group: filter?.group ?? null,
    levels: filter?.levels ?? null,
  });
