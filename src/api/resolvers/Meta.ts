import { readPending } from '../../graph/pending.ts';
import { nodeCounts, release } from '../../graph/read/meta.ts';
import type { MetaResolvers } from '../generated/types.ts';
import { limits } from '../limits.ts';

export const Meta: MetaResolvers = {
  release: async (_, __, { read }) => (await read(release, {}))[0]?.number ?? 0,
  isPending: async (_, __, { read }) => (await readPending({ read })) !== null,
  apiVersion: (_, __, { version }) => version,
  counts: (_, __, { read }) => read(nodeCounts, {}),
  limits: () => limits,
};
