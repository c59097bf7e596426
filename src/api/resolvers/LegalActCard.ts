import { first, roles } from '../citing-fields.ts';
import type { LegalActCardResolvers } from '../generated/types.ts';

export const LegalActCard: LegalActCardResolvers = { roles, first };
