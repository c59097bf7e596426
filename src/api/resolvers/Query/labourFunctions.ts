import { labourFunctions as list } from '../../../graph/read/concepts.ts';
import { conceptFilter } from '../../concept-filter.ts';
import { connection, root } from '../../connection.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const labourFunctions: NonNullable<QueryResolvers['labourFunctions']> = async (
  _,
  { filter, orderBy, ...page },
  context,
  info,
) => {
  const parameters = await conceptFilter(filter, 'labour-function', context);
  return connection(list(parameters, orderBy), root, page, context, info, parameters);
};
