import { z } from 'zod';
import type { Query } from '../query.ts';
import { searchIndex, searchKinds } from '../search/entry.ts';

/** So many are looked at, and counted, at most: what finds more than that says so. */
export const mostFound = 10_000;

const foundEntry = z.object({
  id: z.string(),
  kind: z.enum(searchKinds),
  textsKk: z.array(z.string()),
  textsRu: z.array(z.string()),
  textsEn: z.array(z.string()),
  codes: z.array(z.string()),
  uses: z.number(),
  /** Its score and, below that, by how many it is used: entries come in falling order of it, then by id. */
  key: z.number(),
});
export type FoundEntry = z.infer<typeof foundEntry>;

const foundPage = z.object({
  /** How many were looked at. */
  found: z.number(),
  /** The key that all of these have at least; those that were not looked at have less than the next score. */
  lowest: z.number(),
  items: z.array(foundEntry),
});
export type FoundPage = z.infer<typeof foundPage>;

interface SearchPage {
  /** In the language of the index, see `searchQuery`. */
  readonly query: string;
  /** How many of the best are looked at. */
  readonly window: number;
  readonly limit: number;
  readonly afterKey: number;
  readonly afterId: string;
}

/** One more than any use. */
export const scoreStep = 16_777_216;

/**
 * A page of what is found. The index gives the best in the order of their scores; what has one score comes by use and id. It
 * is asked twice, which costs less than to keep what it gives.
 */
/** Ids of what a query finds, at most `limit`. */
export const idsNamed: Query<{ query: string; limit: number }, { ids: readonly string[] }> = {
  name: 'ids by name',
  text: `CALL db.index.fulltext.queryNodes('${searchIndex}', $query, {limit: $limit}) YIELD node
RETURN collect(node.id) AS ids`,
  row: z.object({ ids: z.array(z.string()) }),
};

export const searchPage: Query<SearchPage, FoundPage> = {
  name: 'search',
  text: `CALL () {
  CALL db.index.fulltext.queryNodes('${searchIndex}', $query, {limit: $window}) YIELD score
  RETURN count(score) AS found, toInteger(round(coalesce(min(score), 0.0))) * ${scoreStep} AS lowest
}
CALL () {
  CALL db.index.fulltext.queryNodes('${searchIndex}', $query, {limit: $window}) YIELD node AS entry, score
  WITH entry, toInteger(round(score)) * ${scoreStep} + entry.uses AS key
  WHERE key <= $afterKey AND (key < $afterKey OR entry.id > $afterId)
  WITH entry, key ORDER BY key DESC, entry.id LIMIT $limit
  RETURN collect(entry {.id, .kind, .textsKk, .textsRu, .textsEn, .codes, .uses, key: key}) AS items
}
RETURN found, lowest, items`,
  row: foundPage,
};

/** How many are found by each of some queries, at most so many as are looked at. */
export const searchCounts: Query<
  { readonly queries: readonly string[]; readonly most: number },
  { readonly query: string; readonly found: number }
> = {
  name: 'search counts',
  text: `UNWIND $queries AS query
CALL (query) {
  CALL db.index.fulltext.queryNodes('${searchIndex}', query, {limit: $most}) YIELD node
  RETURN count(node) AS found
}
RETURN query, found`,
  row: z.object({ query: z.string(), found: z.number() }),
};
