import type { ListQuery } from '../graph/read/list.ts';
import type { Page, PageParameters, PageQuery } from '../graph/read/page.ts';
import type { NodeName, NodeRow, NodeRowOf } from '../graph/read/row/node.ts';
import { batches, type Read } from './batch.ts';
import { nodeLoader } from './node-loader.ts';

/** Which page: the same for every parent of a level. */
export type Window = Omit<PageParameters, 'parents'>;

/** Reads for resolvers. What the items of one level ask for in one turn goes to the database as one statement. */
export interface Loads {
  /** What belongs to a parent, in order. */
  list<Row>(query: ListQuery<Row>, parent: string): Promise<readonly Row[]>;
  /** The only one, or null where there is none or more than one. */
  one<Row>(query: ListQuery<Row>, parent: string): Promise<Row | null>;
  /** The one that must be there: without it the graph is broken. */
  the<Row>(query: ListQuery<Row>, parent: string): Promise<NonNullable<Row>>;
  page<Parameters extends object, Item>(
    query: PageQuery<Parameters, Item>,
    parent: string,
    parameters: Parameters & Window,
  ): Promise<Page<Item>>;
  /** Whatever has this id; null where nothing has it. */
  node(id: string): Promise<NodeRow | null>;
  /** The thing of this kind with this id; null where there is none, or no id. */
  nodeOf<Name extends NodeName>(name: Name, id: string | null): Promise<NodeRowOf<Name> | null>;
  /** The thing of this kind that must be there: without it the graph is broken. */
  theNode<Name extends NodeName>(name: Name, id: string): Promise<NodeRowOf<Name>>;
}

export function createLoads(read: Read): Loads {
  const batch = batches(read);
  const nodes = nodeLoader(read);
  const list = async <Row>(query: ListQuery<Row>, parent: string) =>
    (await batch(query, {}).load(parent))?.rows ?? [];
  const one = async <Row>(query: ListQuery<Row>, parent: string) => {
    const [row, ...others] = await list(query, parent);
    return row !== undefined && others.length === 0 ? row : null;
  };
  const nodeOf = async <Name extends NodeName>(name: Name, id: string | null) => {
    const node = id === null ? null : await nodes.load(id);
    return node?.__typename === name ? (node as NodeRowOf<Name>) : null;
  };
  return {
    list,
    one,
    the: async (query, parent) => present(await one(query, parent), `${query.name} ${parent}`),
    page: async ({ query }, parent, parameters) =>
      present(await batch(query, parameters).load(parent), `${query.name} ${parent}`),
    node: (id) => nodes.load(id),
    nodeOf,
    theNode: async (name, id) => present(await nodeOf(name, id), `${name} ${id}`),
  };
}

function present<Value>(value: Value, what: string): NonNullable<Value> {
  if (value === null || value === undefined) throw new Error(`The graph has no ${what}.`);
  return value;
}
