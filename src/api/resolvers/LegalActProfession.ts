import { first, roles } from '../citing-fields.ts';
import type { LegalActProfessionResolvers } from '../generated/types.ts';

export const LegalActProfession: LegalActProfessionResolvers = { roles, first };
