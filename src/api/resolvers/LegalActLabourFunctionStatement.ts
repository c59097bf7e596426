import { first, roles } from '../citing-fields.ts';
import type { LegalActLabourFunctionStatementResolvers } from '../generated/types.ts';

export const LegalActLabourFunctionStatement: LegalActLabourFunctionStatementResolvers = { roles, first };
