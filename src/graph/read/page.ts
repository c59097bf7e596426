import { z } from 'zod';
import type { Query } from '../query.ts';
import { type NodeRow, nodeRow } from './row/node.ts';
import { bringing, type Wanting, type Within, withBrought } from './within.ts';

/** One page of what belongs to each of many parents: a statement for all of them. */
export interface PageQuery<Parameters extends object, Item> {
  readonly query: Query<PageParameters & Parameters & Partial<Wanting>, Page<Item>> & Pick<Paged, 'within'>;
  readonly order: Order;
  /** What can come along with `n` of each item, which is this field of the item's node; the node where it is left out. */
  readonly within: Within;
  readonly field?: string | undefined;
  /** What can come along with each item's node itself, where `n` is only a field of it. */
  readonly besides: Within;
  readonly of?: PageDefinition<z.ZodRawShape>['of'];
}

interface Paged {
  /** All that can come along with an item. */
  readonly within: Within;
}

export interface PageParameters {
  /** Ids; for a list that belongs to nothing, one empty string. */
  readonly parents: readonly string[];
  readonly limit: number;
  /** Whether `total` is wanted. */
  readonly count: boolean;
  /** Whether the row of the parent is wanted; for pages that name its label. */
  readonly withParent?: boolean;
  readonly afterKey: string | number;
  readonly afterId: string;
}

export interface Page<Item> {
  readonly parent: string;
  readonly items: readonly (Item & Position)[];
  /** Null where it was not asked for. */
  readonly total: number | null;
  /** The row of the parent; null where it was not asked for, or there is none of that label. */
  readonly parentRow?: NodeRow | null | undefined;
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
  /** The property that holds the id in the index that has the order; `n.id` where it is left out. */
  readonly id?: string;
  /** What `match` holds equal, by which that index begins: named for the planner, which then takes its order. */
  readonly prefix?: readonly string[];
}

export interface PageDefinition<Shape extends z.ZodRawShape> {
  readonly name: string;
  /** Binds `n` from the id `parent`, each one once, and may bind the edge `r`. */
  readonly match: string;
  readonly where?: readonly string[];
  /** The index of `n` that has the order, where the planner would take another: `Label(property, …)`. */
  readonly using?: string;
  readonly order: Order;
  /**
   * How many there are, as an expression of the id `parent`, where that is kept: null where it is not, and they are
   * counted.
   */
  readonly total?: string;
  /** The fields of an item, as the inside of a map. */
  readonly columns: string;
  readonly within?: Within;
  readonly field?: string;
  readonly besides?: Within;
  /** The label of the parent, where its row can come along with the page. */
  readonly of?: 'LegalAct' | 'Concept';
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
  const {
    name,
    match,
    where = [],
    using,
    order,
    columns,
    item,
    within = {},
    field,
    besides = {},
    of,
  } = definition;
  const along = { ...within, ...besides };
  const hint = using === undefined ? '' : ` USING INDEX n:${using}`;
  const { key, id = 'n.id', prefix = [], direction } = order;
  const [from, past] = direction === 'ASC' ? ['>=', '>'] : ['<=', '<'];
  const after = `${key} ${from} $afterKey AND ${id} IS NOT NULL AND
    CASE WHEN ${key} = $afterKey THEN ${id} ${past} $afterId ELSE true END`;
  const by = [...prefix, key, id].map((part) => `${part} ${direction}`).join(', ');
  const text = `UNWIND $parents AS parent
CALL (parent) {
  ${match}${hint}
  WHERE ${[...where, after].join('\n    AND ')}
  WITH * ORDER BY ${by} LIMIT $limit
  RETURN collect({key: ${key}, id: ${id}, ${columns}${bringing(along, 'n')}}) AS items
}
${total(definition)}
RETURN parent, items, CASE WHEN $count THEN ${definition.total ? 'coalesce(kept, counted)' : 'counted'} END AS total${parentRow(of)}`;
  const row = pageRow(withBrought(item, along), of);
  return { query: { name, text, row, within: along }, order, within, field, besides, of };
}

/** One statement says both where a thing is asked for with one of its lists. */
function parentRow(of: string | undefined): string {
  if (of === undefined) return '';
  const name = `head([label IN labels(of) WHERE label <> 'Concept'])`;
  return `,
  CASE WHEN $withParent THEN COLLECT { MATCH (of:${of} {id: parent}) RETURN of {.*, __typename: ${name}} }[0] END AS parentRow`;
}

/** Nothing is looked at where no total is wanted, and nothing is counted where it is kept. */
function total<Shape extends z.ZodRawShape>({ match, where = [], total }: PageDefinition<Shape>): string {
  const conditions = where.length > 0 ? `\n  WHERE ${where.join('\n    AND ')}` : '';
  const count = (known: string, unless: string) => `CALL (${known}) {
  UNWIND CASE WHEN $count${unless} THEN [parent] ELSE [] END AS wanted
  ${match}${conditions}
  RETURN count(n) AS counted
}`;
  if (total === undefined) return count('parent', '');
  return `CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(${total})) AS kept
}
${count('parent, kept', ' AND kept IS NULL')}`;
}

function pageRow<Shape extends z.ZodRawShape>(item: z.ZodObject<Shape>, of: string | undefined) {
  const position = z.object({ key: z.union([z.string(), z.number()]), id: z.string() });
  return z.object({
    parent: z.string(),
    items: z.array(z.intersection(item, position)),
    total: z.number().nullable(),
    parentRow: of === undefined ? z.undefined().optional() : nodeRow.nullable(),
  });
}
