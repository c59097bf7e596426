export type { SearchHit as SearchHitMapper } from '../search/hit.ts';
export type { SearchResult as SearchConnectionMapper } from '../search/result.ts';
