import type { QueryResolvers } from '../../generated/types.ts';

export const node: NonNullable<QueryResolvers['node']> = (_, { id }, { load }) => load.node(id);
