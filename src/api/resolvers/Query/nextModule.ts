import type { RequirementKind } from '../../../model/requirement.ts';
import { partsOfModules } from '../../comparison/reading.ts';
import { enumValue } from '../../enum-name.ts';
import { fieldsBelow } from '../../fields-below.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { checkNumbers } from '../../modules/check-numbers.ts';
import { genericItems, requirementIds } from '../../modules/left-out.ts';
import { nextModule as findNext } from '../../modules/next.ts';
import { universeOf, withoutItems } from '../../modules/universe.ts';

export const nextModule: NonNullable<QueryResolvers['nextModule']> = async (_, args, context, info) => {
  const { subjects, minSubjects, nearly, withoutGeneric } = args;
  checkNumbers(args, 1);
  const kind = enumValue<RequirementKind>(args.kind);
  const wanted = partsOfModules(kind, fieldsBelow(info));
  const [universe, taught, generic] = await Promise.all([
    universeOf(subjects, kind, wanted, context),
    requirementIds('taught', args.taught, wanted, context),
    withoutGeneric ? genericItems(context) : new Set<string>(),
  ]);
  return findNext(withoutItems(universe, generic), { taught, minSubjects, nearly, wanted });
};
