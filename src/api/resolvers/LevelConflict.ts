import { placementsOfConcept } from '../../graph/read/level-conflict.ts';
import type { LevelConflictResolvers } from '../generated/types.ts';

export const LevelConflict: LevelConflictResolvers = {
  concept: (concept) => concept,
  lowest: ({ lowestLevel }) => lowestLevel ?? 0,
  highest: ({ highestLevel }) => highestLevel ?? 0,
  placements: ({ id }, _, { load }) => load.list(placementsOfConcept, id),
};
