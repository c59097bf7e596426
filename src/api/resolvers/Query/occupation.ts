import { codeOf } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { byId } from '../../ids.ts';

export const occupation: NonNullable<QueryResolvers['occupation']> = (_, { code }, context, info) =>
  byId(context, 'Occupation', `occupation:${codeOf(code)}`, info);
