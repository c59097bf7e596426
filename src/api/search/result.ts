import { mostFound, searchCounts } from '../../graph/read/search.ts';
import { type SearchTerms, type Slips, searchQuery } from '../../graph/read/search-query.ts';
import { searchKinds } from '../../graph/search/entry.ts';
import { once } from '../../model/once.ts';
import type { Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { SearchHit } from './hit.ts';

/** A page of what is found, and how to count it: only what is asked for is counted. */
export interface SearchResult extends Omit<Connection<{ readonly node: SearchHit }>, 'totalCount'> {
  readonly count: Counting;
}

export interface Count {
  readonly count: number;
  readonly isCapped: boolean;
}

interface Counting {
  readonly total: () => Promise<Count>;
  readonly byKind: () => Promise<readonly ({ readonly kind: (typeof searchKinds)[number] } & Count)[]>;
  readonly byLevel: () => Promise<readonly ({ readonly level: number } & Count)[]>;
}

/**
 * Counts of what is found, each read when it is asked for.
 * @param known how many are found, where the page has said so
 */
export function countingOf(
  terms: SearchTerms,
  slips: Slips,
  known: number | null,
  context: Context,
): Counting {
  const count = async (several: readonly Partial<SearchTerms>[]) => {
    const queries = several.map((own) => searchQuery({ ...terms, ...own }, slips));
    const rows = await context.read(searchCounts, { queries, most: mostFound + 1 });
    const found = new Map(rows.map((row) => [row.query, row.found]));
    return queries.map((query) => toCount(found.get(query) ?? 0));
  };
  const total = once(async () => (known === null ? ((await count([{}]))[0] ?? toCount(0)) : toCount(known)));
  return {
    total,
    byKind: async () => {
      const counts = await count(searchKinds.map((kind) => ({ kinds: [kind] })));
      return searchKinds.map((kind, index) => ({ kind, ...(counts[index] as Count) })).filter(isAny);
    },
    byLevel: async () => {
      const counts = await count(levels.map((level) => ({ levels: [level] })));
      return levels.map((level, index) => ({ level, ...(counts[index] as Count) })).filter(isAny);
    },
  };
}

/** Nothing at all. */
export const noCounts: Counting = {
  total: async () => toCount(0),
  byKind: async () => [],
  byLevel: async () => [],
};

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8];

function toCount(found: number): Count {
  return { count: Math.min(found, mostFound), isCapped: found > mostFound };
}

function isAny({ count }: Count): boolean {
  return count > 0;
}
