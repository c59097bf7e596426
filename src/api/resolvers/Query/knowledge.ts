import type { QueryResolvers } from '../../generated/types.ts';
import { byId } from '../../ids.ts';

export const knowledge: NonNullable<QueryResolvers['knowledge']> = (_, { id }, context, info) =>
  byId(context, 'Knowledge', id, info);
