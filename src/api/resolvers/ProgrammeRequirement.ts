import type { ProgrammeRequirementResolvers } from '../generated/types.ts';
import { named } from '../modules/stated.ts';

export const ProgrammeRequirement: ProgrammeRequirementResolvers = {
  requirement: ({ kind, id }) => named(kind, id),
};
