import { abilities as list } from '../../../graph/read/concepts.ts';
import { conceptFilter } from '../../concept-filter.ts';
import { connection, root } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const abilities: NonNullable<QueryResolvers['abilities']> = async (
  _,
  { filter, orderBy, ...page },
  context,
  info,
) => {
  const parameters = await conceptFilter(filter, 'ability', context);
  return connection(list(parameters, orderBy), root, page, context, info, parameters);
};
