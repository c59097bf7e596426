import type { StatedRequirementResolvers } from '../generated/types.ts';

export const StatedRequirement: StatedRequirementResolvers = {};
