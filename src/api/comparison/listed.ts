import type { Connection, PageArguments } from '../connection.ts';
import { pageSize } from '../connection.ts';
import { cursorsOf, readCursor } from '../cursor.ts';

/** An entry with what tells it from all others of its list. */
export interface Listed {
  readonly id: string;
}

/**
 * A page of a list that is at hand as a whole. A cursor holds the id of its entry and its place: where the entry is gone
 * meanwhile, the page goes on at that place. `scope` is the list with all that decides what is in it.
 */
export function listed<Node extends Listed>(
  list: readonly Node[],
  { first, after }: PageArguments,
  scope: string,
): Connection<{ readonly node: Node }> {
  const size = pageSize(first);
  const start = after ? startAfter(list, after, scope) : 0;
  const nodes = list.slice(start, start + size);
  const cursorOf = cursorsOf(scope);
  const cursorAt = (at: number) => {
    const node = nodes[at];
    return node ? cursorOf({ key: start + at, id: node.id }) : null;
  };
  return {
    get edges() {
      return nodes.map((node, at) => ({ node, cursor: cursorOf({ key: start + at, id: node.id }) }));
    },
    nodes,
    get pageInfo() {
      return {
        hasNextPage: start + size < list.length,
        hasPreviousPage: Boolean(after),
        startCursor: cursorAt(0),
        endCursor: cursorAt(nodes.length - 1),
      };
    },
    totalCount: list.length,
  };
}

function startAfter(list: readonly Listed[], after: string, scope: string): number {
  const { key, id } = readCursor(after, scope);
  const at = list.findIndex((entry) => entry.id === id);
  return at === -1 ? Number(key) : at + 1;
}
