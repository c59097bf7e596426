import type { QueryResolvers } from '../../generated/types.ts';
import { byId } from '../../ids.ts';

export const card: NonNullable<QueryResolvers['card']> = (_, { id }, context, info) =>
  byId(context, 'ProfessionCard', id, info);
