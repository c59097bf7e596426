import { subjectOf } from '../comparison/subject.ts';
import type { Context } from '../context.ts';
import type { ModuleRequirementResolvers } from '../generated/types.ts';
import type { ModuleRequirementMapper } from '../mappers/module.mappers.ts';
import { sharedParts } from '../modules/core.ts';
import { genericItems } from '../modules/left-out.ts';
import { named } from '../modules/stated.ts';

export const ModuleRequirement: ModuleRequirementResolvers = {
  isGeneric: async ({ requirement }, _, context) => (await genericItems(context)).has(requirement.item),
  skills: common('skill'),
  abilities: common('ability'),
  knowledge: common('knowledge'),
  abilityShare: async (requirement, _, context) =>
    (await partsOf(requirement, context))?.abilityShare ?? null,
  sharing: async (requirement, _, context) => (await partsOf(requirement, context))?.sharing ?? null,
  lacking: async (requirement, _, context) => (await partsOf(requirement, context))?.lacking ?? [],
  notStatedBy: async (requirement, _, context) => {
    const parts = await partsOf(requirement, context);
    return Promise.all((parts?.notStatedBy ?? []).map(({ id }) => subjectOf(id, context)));
  },
};

function partsOf({ module, requirement }: ModuleRequirementMapper, { load }: Context) {
  return sharedParts(module, requirement.item, load);
}

/** What all subjects have of one layer under a requirement. */
function common(kind: 'skill' | 'ability' | 'knowledge') {
  return async (requirement: ModuleRequirementMapper, _: unknown, context: Context) =>
    ((await partsOf(requirement, context))?.commonOf[kind] ?? []).map((item) => named(kind, item));
}
