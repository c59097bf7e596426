import { enumValue } from '../../enum-name.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { checkNumbers } from '../../modules/check-numbers.ts';
import { genericItems, requirementIds } from '../../modules/left-out.ts';
import { nextModule as findNext } from '../../modules/next.ts';
import { universeOf, withoutItems } from '../../modules/universe.ts';

export const nextModule: NonNullable<QueryResolvers['nextModule']> = async (_, args, context) => {
  const { subjects, minSubjects, nearly, withoutGeneric } = args;
  checkNumbers(args, 1);
  const [universe, taught, generic] = await Promise.all([
    universeOf(subjects, enumValue(args.kind), context),
    requirementIds('taught', args.taught, context),
    withoutGeneric ? genericItems(context) : new Set<string>(),
  ]);
  return findNext(withoutItems(universe, generic), { taught, minSubjects, nearly });
};
