import { pageSize } from '../connection.ts';
import { enumName } from '../enum-name.ts';
import type { RelatedLayerResolvers } from '../generated/types.ts';

export const RelatedLayer: RelatedLayerResolvers = {
  kind: ({ kind }) => enumName(kind),
  requirements: ({ items }, { first }) => items.slice(0, pageSize(first)),
};
