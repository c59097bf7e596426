import type { QueryResolvers } from '../../generated/types.ts';

export const meta: NonNullable<QueryResolvers['meta']> = () => ({});
