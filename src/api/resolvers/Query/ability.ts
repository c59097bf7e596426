import type { QueryResolvers } from '../../generated/types.ts';
import { byId } from '../../ids.ts';

export const ability: NonNullable<QueryResolvers['ability']> = (_, { id }, context, info) =>
  byId(context, 'Ability', id, info);
