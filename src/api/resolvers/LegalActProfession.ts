import { enumName } from '../enum-name.ts';
import type { LegalActProfessionResolvers } from '../generated/types.ts';

export const LegalActProfession: LegalActProfessionResolvers = {
  roles: ({ roles }) => roles.map(enumName),
  first: ({ first }, _, { load }) => load.theNode('Citation', first),
};
