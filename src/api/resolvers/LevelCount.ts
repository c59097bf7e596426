import { levelOf } from '../../graph/read/level.ts';
import type { LevelCountResolvers } from '../generated/types.ts';

export const LevelCount: LevelCountResolvers = {
  level: ({ level }) => levelOf(level === 0 ? null : level),
};
