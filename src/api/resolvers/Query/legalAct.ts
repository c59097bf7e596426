import type { QueryResolvers } from '../../generated/types.ts';
import { byId } from '../../ids.ts';

export const legalAct: NonNullable<QueryResolvers['legalAct']> = (_, { id }, context) =>
  byId(context, 'LegalAct', id);
