import { z } from 'zod';
import type { Query } from '../query.ts';
import { pageText } from './page-text.ts';
import { type NodeRow, nodeRow } from './row/node.ts';
import { itemWithBrought, type Wanting, type Within } from './within.ts';

/** One page of what belongs to each of many parents: a statement for all of them. */
export interface PageQuery<Parameters extends object, Item> {
  readonly query: Query<PageParameters & Parameters & Partial<Wanting>, Page<Item>> & Pick<Paged, 'within'>;
  readonly order: Order;
  /** What a cursor of it is of, with the parameters; the name of the query where it is left out. */
  readonly scope?: string | undefined;
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
  readonly scope?: string;
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
  readonly besides?: Within;
  /** The label of the parent, where its row can come along with the page. */
  readonly of?: 'LegalAct' | 'Concept';
  readonly item: z.ZodObject<Shape>;
}

export function pageQuery<Shape extends z.ZodRawShape, Parameters extends object = object>(
  definition: PageDefinition<Shape>,
): PageQuery<Parameters, z.infer<z.ZodObject<Shape>>> {
  const { name, scope, order, item, within = {}, field, besides = {}, of } = definition;
  const along = { ...within, ...besides };
  const row = pageRow(itemWithBrought(item, along), of);
  const text = pageText({ ...definition, within: along });
  return { query: { name, text, row, within: along }, order, scope, within, field, besides, of };
}

function pageRow<Shape extends z.ZodRawShape>(item: z.ZodObject<Shape>, of: string | undefined) {
  const position = { key: z.union([z.string(), z.number()]), id: z.string() };
  return z.object({
    parent: z.string(),
    items: z.array(item.extend(position) as unknown as z.ZodType<z.infer<z.ZodObject<Shape>> & Position>),
    total: z.number().nullable(),
    parentRow: of === undefined ? z.undefined().optional() : nodeRow.nullable(),
  });
}
