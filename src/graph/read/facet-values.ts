import { type NodeName, namedAs } from './row/node.ts';

/** The values of a facet that are shown, of all that were `found`: each `x` of a label with its `count`, those of most first. */
export function valuesShown(label: NodeName, order: string): string {
  return shownAs(namedAs(label, 'x'), order);
}

/** The same of things of several labels, `node` being how they are told. */
export function shownAs(node: string, order: string): string {
  return `CALL (found) {
    UNWIND found AS one WITH one.x AS x, one.count AS count ORDER BY count DESC, ${order} LIMIT $limit
    RETURN collect({node: ${node}, count: count}) AS values
  }`;
}
