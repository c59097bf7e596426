import { idsNamed } from '../../graph/read/search.ts';
import { namedQuery } from '../../graph/read/search-query.ts';
import type { SearchKind } from '../../graph/search/entry.ts';
import type { Context } from '../context.ts';

/** Of a word that more have, a list in its own order soon finds a page. */
const most = 2_000;

/**
 * Ids of the things of a kind of which one has a name with these words: all of them, and perhaps others. Null where that are
 * many, or no index says which: then each is to be looked at.
 */
export async function named(
  words: readonly string[] | null,
  kind: SearchKind,
  context: Context,
): Promise<readonly string[] | null> {
  const query = words && namedQuery(words, kind);
  if (!query) return null;
  const [found] = await context.read(idsNamed, { query, limit: most + 1 });
  const ids = found?.ids ?? [];
  return ids.length > most ? null : ids;
}
