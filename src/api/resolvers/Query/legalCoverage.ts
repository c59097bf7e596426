import type { QueryResolvers } from '../../generated/types.ts';
import { byId } from '../../ids.ts';

export const legalCoverage: NonNullable<QueryResolvers['legalCoverage']> = async (
  _,
  { standard },
  context,
  info,
) => {
  if (standard == null) return { standard: null };
  const found = await byId(context, 'Standard', standard, info);
  return found && { standard: found };
};
