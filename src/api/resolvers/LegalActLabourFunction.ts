import { first, roles } from '../citing-fields.ts';
import type { LegalActLabourFunctionResolvers } from '../generated/types.ts';

export const LegalActLabourFunction: LegalActLabourFunctionResolvers = { roles, first };
