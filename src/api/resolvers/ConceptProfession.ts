import type { ConceptProfessionResolvers } from '../generated/types.ts';
import { theStatement } from '../statement-fields.ts';

export const ConceptProfession: ConceptProfessionResolvers = {
  first: ({ first }, _, { load }) => theStatement(first, load),
};
