import type { RequirementKind } from '../../../model/requirement.ts';
import { listed } from '../../comparison/listed.ts';
import { partsOfModules } from '../../comparison/reading.ts';
import { enumValue } from '../../enum-name.ts';
import { fieldsBelow } from '../../fields-below.ts';
import { levelsOf } from '../../filters.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { checkNumbers } from '../../modules/check-numbers.ts';
import { findModules, moduleOf } from '../../modules/find.ts';
import { genericItems, requirementIds } from '../../modules/left-out.ts';
import { universeOf, withoutItems } from '../../modules/universe.ts';

export const sharedModules: NonNullable<QueryResolvers['sharedModules']> = async (_, args, context, info) => {
  const { subjects, minSubjects, minSize, nearly, sameLevel, withoutGeneric, first, after } = args;
  checkNumbers(args, 2);
  const kind = enumValue<RequirementKind>(args.kind);
  const wanted = partsOfModules(kind, fieldsBelow(info));
  const [universe, excluded, generic] = await Promise.all([
    universeOf(subjects ?? null, kind, wanted, context),
    requirementIds('exclude', args.exclude ?? [], wanted, context),
    withoutGeneric ? genericItems(context) : [],
  ]);
  const levels = levelsOf(args.levels);
  const asked = withoutItems(universe, new Set([...excluded, ...generic]));
  const found = findModules(asked, { minSubjects, minSize, sameLevel, levels });
  // In one order, whichever it was given in: a cursor is good wherever the same is chosen.
  const chosen = Object.entries({ ...args, first: null, after: null })
    .filter(([, value]) => value != null)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const page = listed(found.modules, { first, after }, `shared modules ${JSON.stringify(chosen)}`);
  const modules = page.nodes.map((module) => moduleOf(module, { kind, nearly, wanted }));
  return {
    ...page,
    nodes: modules,
    edges: page.edges.map(({ cursor }, at) => ({ cursor, node: modules[at] as (typeof modules)[number] })),
    totalCount: found.isComplete ? page.totalCount : null,
    isComplete: found.isComplete,
    isBest: found.isBest,
  };
};
