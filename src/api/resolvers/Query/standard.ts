import { failure } from '../../errors.ts';
import { standardCode } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { byId } from '../../ids.ts';

export const standard: NonNullable<QueryResolvers['standard']> = (_, { id, code }, context) => {
  if (id && !code) return byId(context, 'Standard', id);
  if (code && !id) return context.load.nodeOf('Standard', `standard:${standardCode(code)}`);
  throw failure('BAD_USER_INPUT', 'standard needs an id or a code, and not both.');
};
