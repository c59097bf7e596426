import { z } from 'zod';
import type { Query } from '../query.ts';
import { bringing, type Wanting, type Within, withBrought } from './within.ts';

/** One page of what belongs to each of many parents: a statement for all of them. */
export interface PageQuery<Parameters extends object, Item> {
  readonly query: Query<PageParameters & Parameters & Partial<Wanting>, Page<Item>> & Pick<Paged, 'within'>;
  readonly order: Order;
  /** The field of an item's node that `n` is; the node itself where it is left out. */
  readonly field?: string | undefined;
}

interface Paged {
  /** What can come along with `n` of each item. */
  readonly within: Within;
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
  /** The index that has the order, where the planner would take another: `n:Label(property, …)`, of edges `r:TYPE(…)`. */
  readonly using?: string | undefined;
  /**
   * A parameter that is a list of values, none twice: `match` and `where` know each as `value`, in the place of `parent`.
   * Each has a page of an index of its own, and these are merged; `columns` may have `n` alone.
   */
  readonly each?: string | undefined;
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
  const { name, order, item, within = {}, field } = definition;
  const text = `UNWIND $parents AS parent
CALL (parent) {
  ${definition.each === undefined ? ofOne(definition) : ofEach(definition, definition.each)}
}
${total(definition)}
RETURN parent, items, CASE WHEN $count THEN ${definition.total ? 'coalesce(kept, counted)' : 'counted'} END AS total`;
  const row = pageRow(withBrought(item, within) as unknown as z.ZodObject<Shape>);
  return { query: { name, text, row, within }, order, field };
}

function ofOne<Shape extends z.ZodRawShape>(definition: PageDefinition<Shape>): string {
  const { key, id = 'n.id' } = definition.order;
  return `${rows(definition)}
  RETURN ${items(definition, key, id)}`;
}

/** As many of each value as the page has, and of all these the first. */
function ofEach<Shape extends z.ZodRawShape>(definition: PageDefinition<Shape>, each: string): string {
  const { key, id = 'n.id', direction } = definition.order;
  return `UNWIND $${each} AS value
  CALL (value) {
  ${rows(definition)}
  RETURN n, ${key} AS key, ${id} AS id
  }
  WITH DISTINCT n, key, id ORDER BY key ${direction}, id ${direction} LIMIT $limit
  RETURN ${items(definition, 'key', 'id')}`;
}

/** The rows of the page, in their order. */
function rows<Shape extends z.ZodRawShape>({
  match,
  where = [],
  using,
  order,
}: PageDefinition<Shape>): string {
  const { key, id = 'n.id', prefix = [], direction } = order;
  const [from, past] = direction === 'ASC' ? ['>=', '>'] : ['<=', '<'];
  const after = `${key} ${from} $afterKey AND ${id} IS NOT NULL AND
    CASE WHEN ${key} = $afterKey THEN ${id} ${past} $afterId ELSE true END`;
  const by = [...prefix, key, id].map((part) => `${part} ${direction}`).join(', ');
  return `${match}${hint(using)}
  WHERE ${[...where, after].join('\n    AND ')}
  WITH * ORDER BY ${by} LIMIT $limit`;
}

const hint = (using: string | undefined) => (using === undefined ? '' : ` USING INDEX ${using}`);

function items<Shape extends z.ZodRawShape>(
  { columns, within = {} }: PageDefinition<Shape>,
  key: string,
  id: string,
): string {
  return `collect({key: ${key}, id: ${id}, ${columns}${bringing(within, 'n')}}) AS items`;
}

/** Nothing is looked at where no total is wanted, and nothing is counted where it is kept. */
function total<Shape extends z.ZodRawShape>(definition: PageDefinition<Shape>): string {
  const { match, where = [], using, each, total, order } = definition;
  const { key, id = 'n.id' } = order;
  // An index is looked at only where something is said of all that it has.
  const all = order.prefix || using ? [...where, `${key} IS NOT NULL AND ${id} IS NOT NULL`] : where;
  const conditions = all.length > 0 ? `\n  WHERE ${all.join('\n    AND ')}` : '';
  const count = (known: string, unless: string) => `CALL (${known}) {
  UNWIND CASE WHEN $count${unless} THEN [parent] ELSE [] END AS wanted
  ${each === undefined ? '' : `UNWIND $${each} AS value `}${match}${hint(using)}${conditions}
  RETURN count(${each === undefined ? '' : 'DISTINCT '}n) AS counted
}`;
  if (total === undefined) return count('parent', '');
  return `CALL (parent) {
  UNWIND CASE WHEN $count THEN [parent] ELSE [] END AS wanted
  RETURN head(collect(${total})) AS kept
}
${count('parent, kept', ' AND kept IS NULL')}`;
}

function pageRow<Shape extends z.ZodRawShape>(item: z.ZodObject<Shape>) {
  const position = z.object({ key: z.union([z.string(), z.number()]), id: z.string() });
  return z.object({
    parent: z.string(),
    items: z.array(z.intersection(item, position)),
    total: z.number().nullable(),
  });
}
