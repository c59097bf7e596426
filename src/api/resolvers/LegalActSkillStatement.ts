import { first, roles } from '../citing-fields.ts';
import type { LegalActSkillStatementResolvers } from '../generated/types.ts';

export const LegalActSkillStatement: LegalActSkillStatementResolvers = { roles, first };
