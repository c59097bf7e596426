import { z } from 'zod';
import type { Query } from '../query.ts';

/** One page of what belongs to each of many parents: a statement for all of them. */
export interface PageQuery<Parameters extends object, Item> {
  readonly query: Query<PageParameters & Parameters, Page<Item>>;
  readonly order: Order;
}

export interface PageParameters {
  /** Ids; for a list that belongs to nothing, one empty string. */
  readonly parents: readonly string[];
  readonly limit: number;
  /** Whether `total` is wanted. */
  readonly count: boolean;
  readonly afterKey: string | number;
  readonly afterId: string;
}

export interface Page<Item> {
  readonly parent: string;
  readonly items: readonly (Item & Position)[];
  /** Null where it was not asked for. */
  readonly total: number | null;
}

/** Where an item stands in its order: the page after it begins with what comes after both. */
export interface Position {
  readonly key: string | number;
  readonly id: string;
}

export interface Order {
  /** An expression of what `match` binds; never null. */
  readonly key: string;
  readonly direction: 'ASC' | 'DESC';
  /** Comes before every key and id. */
  readonly start: Position;
}

export interface PageDefinition<Shape extends z.ZodRawShape> {
  readonly name: string;
  /** Binds `n` from the id `parent`, each one once, and may bind the edge `r`. */
  readonly match: string;
  readonly where?: readonly string[];
  readonly order: Order;
  /** The fields of an item, as the inside of a map. */
  readonly columns: string;
  readonly item: z.ZodObject<Shape>;
}

/**
 * `LIMIT` stands inside the match, before any `collect`; the page goes on from a key, never from an offset. The
 * condition on every id, and CASE for what is a disjunction, are there for the planner: so an index of key and id
 * gives the rows in their order.
 */
export function pageQuery<Shape extends z.ZodRawShape, Parameters extends object = object>(
  definition: PageDefinition<Shape>,
): PageQuery<Parameters, z.infer<z.ZodObject<Shape>>> {
  const { name, match, where = [], order, columns, item } = definition;
  const { key, direction } = order;
  const [from, past] = direction === 'ASC' ? ['>=', '>'] : ['<=', '<'];
  const after = `${key} ${from} $afterKey AND n.id IS NOT NULL AND
    CASE WHEN ${key} = $afterKey THEN n.id ${past} $afterId ELSE true END`;
  const counted = where.length > 0 ? `\n  WHERE ${where.join('\n    AND ')}` : '';
  const text = `UNWIND $parents AS parent
CALL (parent) {
  ${match}
  WHERE ${[...where, after].join('\n    AND ')}
  WITH * ORDER BY ${key} ${direction}, n.id ${direction} LIMIT $limit
  RETURN collect({key: ${key}, id: n.id, ${columns}}) AS items
}
CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS counted
  ${match}${counted}
  RETURN count(n) AS total
}
RETURN parent, items, CASE WHEN $count THEN total END AS total`;
  return { query: { name, text, row: pageRow(item) }, order };
}

function pageRow<Shape extends z.ZodRawShape>(item: z.ZodObject<Shape>) {
  const position = z.object({ key: z.union([z.string(), z.number()]), id: z.string() });
  return z.object({
    parent: z.string(),
    items: z.array(z.intersection(item, position)),
    total: z.number().nullable(),
  });
}
