export type { LevelRow as QualificationLevelMapper } from '../../graph/read/row/level.ts';
