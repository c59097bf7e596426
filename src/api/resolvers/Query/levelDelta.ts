import { compareById } from '../../comparison/level-deltas.ts';
import { partsOfDelta } from '../../comparison/reading.ts';
import { fieldsBelow } from '../../fields-below.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const levelDelta: NonNullable<QueryResolvers['levelDelta']> = (_, { from, to }, context, info) =>
  compareById(from, to, partsOfDelta(fieldsBelow(info)), context);
