export type {
  LevelConflictRow as LevelConflictMapper,
  LevelPlacementRow as LevelPlacementMapper,
} from '../../graph/read/level-conflict.ts';
