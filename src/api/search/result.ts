import { type FoundPage, mostFound, scoreStep, searchCounts, searchPage } from '../../graph/read/search.ts';
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

/** Where a page begins. */
export interface Beginning {
  readonly afterKey: number;
  readonly afterId: string;
}

/** Fewer than these, and what is misprinted is looked for as well. */
const few = 5;

/** So many of the best are looked at first: enough for most pages. */
const firstWindow = 500;

/**
 * A page of what is found, and how many slips of what was typed had to be allowed. That depends on how much is found in all,
 * whatever is chosen of it, so that it is the same on every page and for every choice.
 */
export async function findPage(
  terms: SearchTerms,
  limit: number,
  beginning: Beginning,
  context: Context,
): Promise<{ readonly page: FoundPage; readonly slips: Slips }> {
  const strict = await look(0);
  const slips = strict.found < few ? await slipsNeeded(terms, context) : 0;
  return { page: slips === 0 ? strict : await look(slips), slips };

  async function look(slips: Slips): Promise<FoundPage> {
    const query = searchQuery(terms, slips);
    const read = async (window: number) =>
      (await context.read(searchPage, { query, window, limit, ...beginning }))[0] ?? nothing;
    const page = await read(firstWindow);
    return isWhole(page, limit) ? page : await read(mostFound);
  }
}

async function slipsNeeded(terms: SearchTerms, context: Context): Promise<Slips> {
  const all = { ...terms, kinds: null, levels: null, standard: null };
  const queries = ([0, 1] as const).map((slips) => searchQuery(all, slips));
  const rows = await context.read(searchCounts, { queries, most: few });
  const [strict = 0, near = 0] = queries.map((query) => rows.find((row) => row.query === query)?.found);
  return strict >= few ? 0 : near > 0 ? 1 : 2;
}

const nothing: FoundPage = { found: 0, lowest: 0, items: [] };

/** Of the least score that was looked at there may be more, which would come between. */
function isWhole({ found, lowest, items }: FoundPage, limit: number): boolean {
  return found < firstWindow || (items.length === limit && (items.at(-1)?.key ?? 0) >= lowest + scoreStep);
}

/** Counts of what is found, each read once, when it is asked for. */
export function countingOf(terms: SearchTerms, slips: Slips, context: Context): Counting {
  const count = async (several: readonly Partial<SearchTerms>[]) => {
    const queries = several.map((own) => searchQuery({ ...terms, ...own }, slips));
    const rows = await context.read(searchCounts, { queries, most: mostFound + 1 });
    const found = new Map(rows.map((row) => [row.query, row.found]));
    return queries.map((query) => toCount(found.get(query) ?? 0));
  };
  const total = once(async () => (await count([{}]))[0] ?? toCount(0));
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
