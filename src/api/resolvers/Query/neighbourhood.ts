import { refuseOutside } from '../../between.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { exploring } from '../../limits.ts';
import { linkedThing } from '../../linked.ts';
import { centres, neighbourhoodOf } from '../../neighbourhood.ts';

export const neighbourhood: NonNullable<QueryResolvers['neighbourhood']> = async (
  _,
  { id, depth, first },
  context,
) => {
  refuseOutside('depth', depth, 1, exploring.pictureDepth);
  refuseOutside('first', first, 1, exploring.pictureNodes);
  return neighbourhoodOf(await linkedThing(id, centres, context.load), { depth, first }, context);
};
