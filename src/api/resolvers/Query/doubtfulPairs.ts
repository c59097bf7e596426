import { doubtfulPairs as list } from '../../../graph/read/doubtful-pair.ts';
import { connection, root } from '../../connection.ts';
import { enumValue } from '../../enum-name.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const doubtfulPairs: NonNullable<QueryResolvers['doubtfulPairs']> = (
  _,
  { kind, ...page },
  context,
  info,
) => connection(list, kind ? enumValue<string>(kind) : root, page, context, info);
