import { failure } from '../../errors.ts';
import { standardCode } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { byId } from '../../ids.ts';

export const standard: NonNullable<QueryResolvers['standard']> = (_, { id, code }, context, info) => {
  if (id && !code) return byId(context, 'Standard', id, info);
  if (code && !id) return byId(context, 'Standard', `standard:${standardCode(code)}`, info);
  throw failure('BAD_USER_INPUT', 'standard needs an id or a code, and not both.');
};
