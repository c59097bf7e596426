import type { QueryResolvers } from '../../generated/types.ts';
import { byId } from '../../ids.ts';

export const legalAct: NonNullable<QueryResolvers['legalAct']> = (_, { id }, context, info) =>
  byId(context, 'LegalAct', id, info);
