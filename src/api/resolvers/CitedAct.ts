import { enumName } from '../enum-name.ts';
import type { CitedActResolvers } from '../generated/types.ts';

export const CitedAct: CitedActResolvers = {
  roles: ({ roles }) => roles.map(enumName),
  first: ({ first }, _, { load }) => load.theNode('Citation', first),
};
