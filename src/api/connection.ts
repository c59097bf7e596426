import type { GraphQLResolveInfo } from 'graphql';
import type { Page, PageQuery } from '../graph/read/page.ts';
import type { Context } from './context.ts';
import { cursorsOf, readCursor } from './cursor.ts';
import { failure } from './errors.ts';
import { limits } from './limits.ts';
import { selects } from './selection.ts';

/** The arguments that every connection has. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | null | undefined;
}

interface Entry {
  readonly node: unknown;
}

export interface Connection<Item extends Entry> {
  readonly edges: (Item & { readonly cursor: string })[];
  readonly nodes: Item['node'][];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | null;
}

/** The parent of lists at the root. */
export const root = '';

/** One page of what belongs to a parent. One entry more than asked for is read, to know whether the list goes on. */
export async function connection<Parameters extends object, Item extends Entry>(
  list: PageQuery<Parameters, Item>,
  parent: string,
  page: PageArguments,
  context: Context,
  info: GraphQLResolveInfo,
  parameters: Parameters = {} as Parameters,
): Promise<Connection<Item>> {
  const first = pageSize(page.first);
  const scope = `${list.scope ?? list.query.name} ${parent} ${JSON.stringify(parameters, withoutNamed)}`;
  const after = page.after ? readCursor(page.after, scope) : list.order.start;
  const found = await context.load.page(
    list,
    parent,
    {
      ...parameters,
      limit: first + 1,
      count: selects(info, 'totalCount'),
      afterKey: after.key,
      afterId: after.id,
    },
    info,
  );
  return toConnection(found, first, Boolean(page.after), scope);
}

/** What an index found for a filter depends on the graph, and says no more than the filter does. */
function withoutNamed(key: string, value: unknown): unknown {
  return key === 'named' ? undefined : value;
}

/**
 * A page as it is answered; `items` has one more than `first` where the list goes on. Cursors are written where they are
 * asked for.
 */
export function toConnection<Item extends Entry>(
  { items, total }: Page<Item>,
  first: number,
  hasPreviousPage: boolean,
  scope: string,
): Connection<Item> {
  const shown = items.slice(0, first);
  const cursorOf = cursorsOf(scope);
  const ends = [shown[0], shown.at(-1)];
  return {
    get edges() {
      return shown.map((item) => ({ ...item, cursor: cursorOf(item) }));
    },
    nodes: shown.map((item) => item.node),
    get pageInfo() {
      const [startCursor = null, endCursor = null] = ends.map((item) => item && cursorOf(item));
      return { hasNextPage: items.length > first, hasPreviousPage, startCursor, endCursor };
    },
    totalCount: total,
  };
}

/** `first` as it is, where it is allowed. */
export function pageSize(first: number): number {
  if (first < 1) throw failure('BAD_USER_INPUT', `first must be at least 1, not ${first}.`);
  if (first > limits.pageSize) {
    throw failure('PAGE_TOO_LARGE', `first must be at most ${limits.pageSize}, not ${first}.`);
  }
  return first;
}
