import { nodeCounts, release } from '../../graph/read/meta.ts';
import type { MetaResolvers } from '../generated/types.ts';
import { limits } from '../limits.ts';

export const Meta: MetaResolvers = {
  release: async (_, __, { read }) => (await read(release, {}))[0]?.number ?? 0,
  apiVersion: (_, __, { version }) => version,
  counts: (_, __, { read }) => read(nodeCounts, {}),
  limits: () => limits,
};
