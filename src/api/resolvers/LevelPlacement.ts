import type { LevelPlacementResolvers } from '../generated/types.ts';
import { theStatement } from '../statement-fields.ts';

export const LevelPlacement: LevelPlacementResolvers = {
  first: ({ first }, _, { load }) => theStatement(first, load),
};
