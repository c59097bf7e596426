import type { z } from 'zod';
import { type Order, type PageQuery, pageQuery } from './page.ts';
import type { Within } from './within.ts';

type Direction = Order['direction'];

/**
 * A list at the root: all nodes of a label, filtered and ordered. `Filter` has every parameter; null filters nothing.
 * The statement begins where the filter selects most: at the first entry whose parameter is given.
 */
export interface FilteredList<Filter extends object, Field extends string, Shape extends z.ZodRawShape> {
  readonly name: string;
  /** A way in by a parameter of the filter: binds `n`, each one once. */
  readonly entries: { readonly [Name in keyof Filter & string]?: string };
  /** Of every `n`. */
  readonly label: string;
  readonly conditions: { readonly [Name in keyof Filter & string]: string | null };
  readonly orders: Readonly<Record<Field, (direction: Direction) => Order>>;
  readonly columns: string;
  /** What can come along with each. */
  readonly within?: Within;
  readonly item: z.ZodObject<Shape>;
}

/** The statement for a filter and an order; the same choice gives the same value. */
export type Choose<Filter extends object, Field extends string, Item> = (
  filter: Filter,
  order: { readonly field: Field; readonly direction: Direction },
) => PageQuery<Filter, Item>;

export function filteredList<Filter extends object, Field extends string, Shape extends z.ZodRawShape>(
  list: FilteredList<Filter, Field, Shape>,
): Choose<Filter, Field, z.infer<z.ZodObject<Shape>>> {
  const made = new Map<string, PageQuery<Filter, z.infer<z.ZodObject<Shape>>>>();
  const entries = Object.keys(list.entries) as (keyof Filter & string)[];
  return (filter, { field, direction }) => {
    const entry = entries.find((name) => filter[name] !== null);
    const name = `${list.name} by ${field} ${direction}${entry ? ` from ${entry}` : ''}`;
    const query = made.get(name) ?? statement(list, name, list.orders[field](direction), entry);
    made.set(name, query);
    return query;
  };
}

function statement<Filter extends object, Field extends string, Shape extends z.ZodRawShape>(
  list: FilteredList<Filter, Field, Shape>,
  name: string,
  order: Order,
  entry: (keyof Filter & string) | undefined,
): PageQuery<Filter, z.infer<z.ZodObject<Shape>>> {
  const conditions = Object.entries<string | null>(list.conditions);
  return pageQuery<Shape, Filter>({
    name,
    match: (entry && list.entries[entry]) ?? `MATCH (n:${list.label})`,
    ...(entry === undefined && { total: countOfAll(list) }),
    where: conditions.flatMap(([parameter, condition]) =>
      condition === null || parameter === entry ? [] : [condition],
    ),
    order,
    columns: list.columns,
    ...(list.within && { within: list.within }),
    item: list.item,
  });
}

/** Where nothing is filtered: all there are, which Neo4j has counted. */
function countOfAll({ label, conditions }: { readonly label: string; readonly conditions: object }): string {
  const isAll = Object.entries(conditions).flatMap(([parameter, condition]) =>
    condition === null ? [] : [`$${parameter} IS NULL`],
  );
  return `CASE WHEN ${isAll.join(' AND ')} THEN COUNT { (:${label}) } END`;
}
