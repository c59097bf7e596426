import { namesInUse } from '../../graph/read/name-conflict.ts';
import type { NameConflictResolvers } from '../generated/types.ts';

export const NameConflict: NameConflictResolvers = {
  occupation: (occupation) => occupation,
  names: ({ id }, _, { load }) => load.list(namesInUse, id),
};
