import type { QueryResolvers } from '../../generated/types.ts';
import { byId } from '../../ids.ts';

export const legalCoverage: NonNullable<QueryResolvers['legalCoverage']> = async (
  _,
  { standard },
  context,
) => {
  if (standard == null) return { standard: null };
  const found = await byId(context, 'Standard', standard);
  return found && { standard: found };
};
