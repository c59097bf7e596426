import { first, roles } from '../citing-fields.ts';
import type { LegalActSkillResolvers } from '../generated/types.ts';

export const LegalActSkill: LegalActSkillResolvers = { roles, first };
