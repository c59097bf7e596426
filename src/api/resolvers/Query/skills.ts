import { skills as list } from '../../../graph/read/concepts.ts';
import { conceptFilter } from '../../concept-filter.ts';
import { connection, root } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const skills: NonNullable<QueryResolvers['skills']> = async (
  _,
  { filter, orderBy, ...page },
  context,
  info,
) => {
  const parameters = await conceptFilter(filter, 'skill', context);
  return connection(list(parameters, orderBy), root, page, context, info, parameters);
};
