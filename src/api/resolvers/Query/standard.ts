import { failure } from '../../errors.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { byId } from '../../ids.ts';

export const standard: NonNullable<QueryResolvers['standard']> = (_, { id, code }, context) => {
  if (id) return byId(context, 'Standard', id);
  if (code) return context.load.nodeOf('Standard', `standard:${code}`);
  throw failure('BAD_USER_INPUT', 'standard needs an id or a code.');
};
