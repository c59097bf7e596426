import type { RequirementKind } from '../../../model/requirement.ts';
import { compareSubjects } from '../../comparison/overlap.ts';
import { partsOfOverlap } from '../../comparison/reading.ts';
import { requirementsOfIds } from '../../comparison/requirements.ts';
import { enumValue } from '../../enum-name.ts';
import { fieldsBelow } from '../../fields-below.ts';
import type { QueryResolvers } from '../../generated/types.ts';

export const overlap: NonNullable<QueryResolvers['overlap']> = async (_, args, context, info) => {
  const kind = enumValue<RequirementKind>(args.kind);
  const wanted = partsOfOverlap(kind, fieldsBelow(info));
  return compareSubjects(await requirementsOfIds(args.subjects, wanted, context), kind);
};
