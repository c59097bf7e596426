import type { FacetValueResolvers } from '../generated/types.ts';
import { labelOf } from '../label.ts';

export const FacetValue: FacetValueResolvers = {
  id: ({ row }) => row.id,
  label: ({ row }, { language }) => labelOf(row, language),
  node: ({ row }) => row,
};
