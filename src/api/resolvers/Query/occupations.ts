import { occupations as list } from '../../../graph/read/occupations.ts';
import { connection, root } from '../../connection.ts';
import { codeBeginnings, codeOf, groupOf, levelsOf } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const occupations: NonNullable<QueryResolvers['occupations']> = (
  _,
  { codes, filter, ...page },
  context,
  info,
) => {
  const parameters = {
    codes: codes?.map(codeOf) ?? null,
    code: codeBeginnings(filter?.code),
    group: groupOf(filter?.group),
    levels: levelsOf(filter?.levels),
  };
  const order = { field: 'CODE', direction: 'ASC' } as const;
  return connection(list(parameters, order), root, page, context, info, parameters);
};
