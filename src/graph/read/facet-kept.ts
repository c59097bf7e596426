import type { FacetQuery } from './facet.ts';
export const keptFacets: Readonly<Record<string, FacetQuery>> = {};
