import { gapBetween } from '../../comparison/gap.ts';
import { partsOfGap } from '../../comparison/reading.ts';
import { requirementsOfId } from '../../comparison/requirements.ts';
import { failure } from '../../errors.ts';
import { fieldsBelow } from '../../fields-below.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { requirementIds } from '../../modules/left-out.ts';

export const gap: NonNullable<QueryResolvers['gap']> = async (_, { from, have, to }, context, info) => {
  if (!from && !have?.length) throw failure('BAD_USER_INPUT', 'gap needs from, or have with an id, or both.');
  const wanted = partsOfGap(!from, fieldsBelow(info));
  const [before, after, had] = await Promise.all([
    from ? requirementsOfId(from, wanted, context) : null,
    requirementsOfId(to, wanted, context),
    requirementIds('have', have ?? [], wanted, context),
  ]);
  return gapBetween(before, had, after);
};
