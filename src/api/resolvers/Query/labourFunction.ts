import type { QueryResolvers } from '../../generated/types.ts';
import { byId } from '../../ids.ts';

export const labourFunction: NonNullable<QueryResolvers['labourFunction']> = (_, { id }, context, info) =>
  byId(context, 'LabourFunction', id, info);
