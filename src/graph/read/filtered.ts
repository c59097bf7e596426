import type { z } from 'zod';
import type { Direction } from './order.ts';
import { type Order, type PageQuery, pageQuery } from './page.ts';
import type { Within } from './within.ts';

type Orders<Field extends string> = Readonly<Record<Field, (direction: Direction) => Order>>;

/** A list at the root: all nodes of a label, filtered and ordered. `Filter` has every parameter; null filters nothing. */
export interface FilteredList<Filter extends object, Field extends string, Shape extends z.ZodRawShape> {
  readonly name: string;
  /** Where the statement can begin, the narrowest first: the first that fits is taken. */
  readonly ways: readonly Way<Filter, Field>[];
  /** Of every `n`. */
  readonly label: string;
  readonly conditions: { readonly [Name in keyof Filter & string]: string | null };
  readonly orders: Orders<Field>;
  readonly columns: string;
  /** What can come along with each. */
  readonly within?: Within;
  readonly item: z.ZodObject<Shape>;
}

/** A way in by some parameters of the filter. */
export interface Way<Filter extends object, Field extends string> {
  /** It fits where all of these are given. They hold of all that is found so, and are not looked at again. */
  readonly by: readonly (keyof Filter & string)[];
  /** What else must hold for it to fit: of how the parameters are. */
  readonly fits?: (filter: Filter) => boolean;
  /** Binds `n`, and may bind the edge `r`. */
  readonly match: string;
  readonly where?: (direction: Direction) => readonly string[];
  /** The orders that an index of it has: it fits these alone, as a page of it. Where left out, what is found is sorted. */
  readonly orders?: Readonly<Partial<Record<Field, (direction: Direction) => Indexed>>>;
  /** The parameter of which each value has a page of an index of its own; see `PageDefinition`. */
  readonly each?: keyof Filter & string;
  /** How many there are where nothing else is filtered, as an expression; they are counted where it is left out. */
  readonly total?: string;
}

/** An order, and the index that has it. */
export interface Indexed {
  readonly order: Order;
  readonly using: string;
}

interface OrderBy<Field> {
  readonly field: Field;
  readonly direction: Direction;
}

/** The statement for a filter and an order; the same choice gives the same value. */
export type Choose<Filter extends object, Field extends string, Item> = (
  filter: Filter,
  order: OrderBy<Field>,
) => PageQuery<Filter, Item>;

export function filteredList<Filter extends object, Field extends string, Shape extends z.ZodRawShape>(
  list: FilteredList<Filter, Field, Shape>,
): Choose<Filter, Field, z.infer<z.ZodObject<Shape>>> {
  const made = new Map<string, PageQuery<Filter, z.infer<z.ZodObject<Shape>>>>();
  return (filter, by) => {
    const way = list.ways.find(
      ({ by: parameters, fits, orders }) =>
        parameters.every((name) => filter[name] !== null) &&
        (fits === undefined || fits(filter)) &&
        (orders === undefined || by.field in orders),
    );
    const start = way ? ` from ${way.by.join(' and ')}` : '';
    const name = `${list.name} by ${by.field} ${by.direction}${start}`;
    const query = made.get(name) ?? statement(list, name, by, way);
    made.set(name, query);
    return query;
  };
}

function statement<Filter extends object, Field extends string, Shape extends z.ZodRawShape>(
  list: FilteredList<Filter, Field, Shape>,
  name: string,
  { field, direction }: OrderBy<Field>,
  way: Way<Filter, Field> | undefined,
): PageQuery<Filter, z.infer<z.ZodObject<Shape>>> {
  const { label, conditions, orders, columns, within, item } = list;
  const { where, by = [], each } = way ?? {};
  const total = way === undefined ? `COUNT { (:${label}) }` : way.total;
  const others = Object.entries<string | null>(conditions).filter(
    ([parameter, condition]) => condition !== null && !(by as readonly string[]).includes(parameter),
  );
  const indexed = way?.orders?.[field]?.(direction);
  return pageQuery<Shape, Filter>({
    name,
    // A filter may be answered in one way today and in another when there is more.
    scope: `${list.name} by ${field} ${direction}`,
    match: matchOf(list, way),
    ...(total !== undefined && { total: whereNothingElse(others, total) }),
    where: [...(where?.(direction) ?? []), ...others.map(([, condition]) => condition as string)],
    order: indexed?.order ?? orders[field](direction),
    using: indexed?.using,
    each,
    columns,
    ...(within && { within }),
    item,
  });
}

/** What is to be sorted is found first: else Neo4j may look through all in their order for it. */
function matchOf<Filter extends object, Field extends string>(
  { label }: { readonly label: string },
  way: Way<Filter, Field> | undefined,
): string {
  if (way === undefined) return `MATCH (n:${label})`;
  return way.orders === undefined ? `${way.match} WITH DISTINCT parent, n` : way.match;
}

/** What is kept says how many there are only where none of the others is given. */
function whereNothingElse(others: readonly (readonly [string, unknown])[], total: string): string {
  const isAll = others.map(([parameter]) => `$${parameter} IS NULL`).join(' AND ');
  return isAll === '' ? total : `CASE WHEN ${isAll} THEN ${total} END`;
}
