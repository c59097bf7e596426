import { refuseOutside } from '../../between.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { exploring, limits } from '../../limits.ts';
import { linkedThing, pathEnds } from '../../linked.ts';
import { pathsBetween } from '../../paths.ts';

export const paths: NonNullable<QueryResolvers['paths']> = async (
  _,
  { from, to, maxLength, first },
  context,
) => {
  refuseOutside('maxLength', maxLength, 1, exploring.pathLength);
  refuseOutside('first', first, 1, limits.pageSize);
  const [start, end] = await Promise.all([from, to].map((id) => linkedThing(id, pathEnds, context.load)));
  if (!start || !end) return null;
  return pathsBetween(start, end, { maxLength, first }, context);
};
