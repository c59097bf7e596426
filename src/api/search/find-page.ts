import { type FoundPage, mostFound, scoreStep, searchPage } from '../../graph/read/search.ts';
import {
  mostWordsWithSlips,
  type SearchTerms,
  type Slips,
  searchQuery,
} from '../../graph/read/search-query.ts';
import type { Context } from '../context.ts';
import { matchOf } from './hit.ts';

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
  const look = (slips: Slips) => lookFor(terms, slips, limit, beginning, context);
  const all = { ...terms, kinds: null, levels: null, standard: null };
  const isAll = (['kinds', 'levels', 'standard'] as const).every((name) => terms[name] === null);
  const best = (slips: Slips) => lookFor(all, slips, 1, start, context);
  const strict = await look(0);
  if (isEnough(strict) || terms.words.length > mostWordsWithSlips) return { page: strict, slips: 0 };
  if (!(isAll && beginning.afterId === start.afterId) && isEnough(await best(0)))
    return { page: strict, slips: 0 };
  const near = await look(1);
  if (near.found > 0 || (!isAll && (await best(1)).found > 0)) return { page: near, slips: 1 };
  return { page: await look(2), slips: 2 };
}

/** Before all that can be found. */
export const start: Beginning = { afterKey: Number.MAX_SAFE_INTEGER, afterId: '' };

/** Who typed a name, or finds some things, does not want misprints as well. */
function isEnough({ found, items }: FoundPage): boolean {
  return found >= few || items.some((entry) => matchOf(entry) === 'EXACT');
}

/** How many are found in all, where all were looked at. */
export function knownTotal({ found }: FoundPage): number | null {
  return found === firstWindow || found === mostFound ? null : found;
}

async function lookFor(
  terms: SearchTerms,
  slips: Slips,
  limit: number,
  beginning: Beginning,
  context: Context,
): Promise<FoundPage> {
  const query = searchQuery(terms, slips);
  const read = async (window: number) =>
    (await context.read(searchPage, { query, window, limit, ...beginning }))[0] ?? nothing;
  const page = await read(firstWindow);
  return isWhole(page, limit) ? page : await read(mostFound);
}

const nothing: FoundPage = { found: 0, lowest: 0, items: [] };

/** Of the least score that was looked at there may be more, which would come between. */
function isWhole({ found, lowest, items }: FoundPage, limit: number): boolean {
  return found < firstWindow || (items.length === limit && (items.at(-1)?.key ?? 0) >= lowest + scoreStep);
}
