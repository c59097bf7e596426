import { enumName } from '../enum-name.ts';
import type { SearchConnectionResolvers } from '../generated/types.ts';

export const SearchConnection: SearchConnectionResolvers = {
  totalCount: async ({ count }) => (await count.total()).count,
  isTotalCapped: async ({ count }) => (await count.total()).isCapped,
  kinds: async ({ count }) =>
    (await count.byKind()).map(({ kind, ...found }) => ({ kind: enumName(kind), ...found })),
  levels: async ({ count }) => [...(await count.byLevel())],
};
