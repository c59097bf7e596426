import type { GraphQLResolveInfo } from 'graphql';
import type { Listed, ListQuery } from '../graph/read/list.ts';
import type { Page, PageParameters, PageQuery } from '../graph/read/page.ts';
import type { NodeName, NodeRow, NodeRowOf } from '../graph/read/row/node.ts';
import { type AskedRow, askedById } from '../graph/read/subject.ts';
import type { Reading } from '../graph/read/subject-reading.ts';
import { thingById } from '../graph/read/thing.ts';
import type { Behind, Bringing, Wanting, Within } from '../graph/read/within.ts';
import { batches, type Read } from './batch.ts';
import { bring, type Taking } from './bring.ts';
import { nodeLoader } from './node-loader.ts';
import { wantsOf } from './selection.ts';

/** Which page: the same for every parent of a level. */
export type Window = Omit<PageParameters, 'parents'>;

/**
 * Reads for resolvers. What the items of one level ask for in one turn goes to the database as one statement. With
 * `info`, what the selection asks for behind the rows comes along where the statement can bring it.
 */
export interface Loads {
  /** What belongs to a parent, in order. */
  list<Row>(query: ListQuery<Row>, parent: string, info?: GraphQLResolveInfo): Promise<readonly Row[]>;
  /** The only one, or null where there is none or more than one. */
  one<Row>(query: ListQuery<Row>, parent: string, info?: GraphQLResolveInfo): Promise<Row | null>;
  /** The one that must be there: without it the graph is broken. */
  the<Row>(query: ListQuery<Row>, parent: string, info?: GraphQLResolveInfo): Promise<NonNullable<Row>>;
  page<Parameters extends object, Item>(
    query: PageQuery<Parameters, Item>,
    parent: string,
    parameters: Parameters & Window,
    info: GraphQLResolveInfo,
  ): Promise<Page<Item>>;
  /**
   * What an id stands for where things are compared: a subject with as much of what it asks for as `reads` says, or a
   * requirement; null where it is of neither.
   */
  asked(id: string, reads: Reading): Promise<AskedRow | null>;
  /** Whatever has this id; null where nothing has it. */
  node(id: string): Promise<NodeRow | null>;
  /**
   * What has this id, by the statement of a kind of thing and with what the selection asks for along with it, or by that
   * of its first page that `ahead` begins. It is looked for among everything where nothing of that kind has it.
   */
  thing(name: NodeName, id: string, info: GraphQLResolveInfo, ahead: () => void): Promise<NodeRow | null>;
  /** The thing of this kind with this id; null where there is none, or no id. */
  nodeOf<Name extends NodeName>(name: Name, id: string | null): Promise<NodeRowOf<Name> | null>;
  /** The thing of this kind that must be there: without it the graph is broken. */
  theNode<Name extends NodeName>(name: Name, id: string): Promise<NodeRowOf<Name>>;
}

export function createLoads(read: Read): Loads {
  const nodes = nodeLoader(read);
  /** Things that their first page may bring along; null: no page was asked for yet. */
  const expected = new Map<string, Promise<NodeRow | null> | null>();
  const taking: Taking = {
    list: (behind, wants, parent, rows) =>
      batch(behind as ListQuery<Bringing> & Behind, wanting(behind.within, wants))
        .clear(parent)
        .prime(parent, { parent, rows }),
    node: (name, row) => nodes.prime(row.id, { ...row, __typename: name } as NodeRow),
  };
  const batch = batches(read, (query, parameters, found) => {
    const { within } = query as { readonly within?: Within };
    const { wants } = parameters as Partial<Wanting>;
    if (within === undefined || wants === undefined) return;
    for (const row of found.flatMap(rowsOf)) bring(within, wants, row, taking);
  });
  const list: Loads['list'] = async (query, parent, info) => {
    const wants = info === undefined ? [] : wantsOf(query.within, info);
    return (await batch(query, wanting(query.within, wants)).load(parent))?.rows ?? [];
  };
  const one: Loads['one'] = async (query, parent, info) => {
    const [row, ...others] = await list(query, parent, info);
    return row !== undefined && others.length === 0 ? row : null;
  };
  const nodeOf = async <Name extends NodeName>(name: Name, id: string | null) => {
    const node = id === null ? null : await nodes.load(id);
    return node?.__typename === name ? (node as NodeRowOf<Name>) : null;
  };
  return {
    list,
    one,
    the: async (query, parent, info) => present(await one(query, parent, info), `${query.name} ${parent}`),
    page: async ({ query, within, field, besides, of }, parent, parameters, info) => {
      const inside = field === undefined ? [] : [field];
      const wants = [
        ...wantsOf(within, info, ['nodes', ...inside], ['edges', 'node', ...inside]),
        ...wantsOf(besides, info, ['nodes'], ['edges', 'node']),
      ];
      const all = { ...parameters, ...wanting(query.within, wants) };
      if (of === undefined) return present(await batch(query, all).load(parent), `${query.name} ${parent}`);
      const withParent = expected.get(parent) === null;
      const page = batch(query, all, { withParent }).load(parent);
      if (withParent) expected.set(parent, parentOf(page));
      return present(await page, `${query.name} ${parent}`);
    },
    asked: async (id, reads) => {
      const row = await batch(askedById, { reads }).load(id);
      for (const node of [row?.subject, ...(row?.cards ?? []).map(({ card }) => card)])
        if (node) nodes.prime(node.id, node);
      return row;
    },
    node: (id) => nodes.load(id),
    thing: async (name, id, info, ahead) => {
      const query = thingById[name];
      if (query && wantsOf(query.within, info).length === 0) expected.set(id, null);
      ahead();
      const coming = await expected.get(id);
      expected.delete(id);
      if (coming?.__typename === name) return coming;
      const row = query && (await one(query, id, info));
      return row ? ({ ...row, __typename: name } as NodeRow) : nodes.load(id);
    },
    nodeOf,
    theNode: async (name, id) => present(await nodeOf(name, id), `${name} ${id}`),
  };
}

/** The parameter of a statement that can bring something along; none of another. */
function wanting(within: Within, wants: readonly string[]): Partial<Wanting> {
  return Object.keys(within).length === 0 ? {} : { wants };
}

/** The parent that came along with a page; null where none did, for whatever reason. */
async function parentOf(page: Promise<Page<unknown> | null>): Promise<NodeRow | null> {
  try {
    return (await page)?.parentRow ?? null;
  } catch {
    return null;
  }
}

/** The rows of a list or of a page. */
function rowsOf(found: object): readonly Bringing[] {
  const { rows, items } = found as Partial<Listed<Bringing> & Page<Bringing>>;
  return rows ?? items ?? [];
}

function present<Value>(value: Value, what: string): NonNullable<Value> {
  if (value === null || value === undefined) throw new Error(`The graph has no ${what}.`);
  return value;
}
