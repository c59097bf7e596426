import type { ProgrammeRequirementResolvers } from '../generated/types.ts';

export const ProgrammeRequirement: ProgrammeRequirementResolvers = {};
