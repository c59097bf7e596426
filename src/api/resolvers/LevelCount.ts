import type { LevelCountResolvers } from '../generated/types.ts';

export const LevelCount: LevelCountResolvers = {
  level: ({ level }, _, { load }) =>
    load.nodeOf('QualificationLevel', level === 0 ? null : `level:nqf/${level}`),
};
