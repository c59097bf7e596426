import { createHash } from 'node:crypto';
import type { Properties, StatedNode } from './stated-node.ts';

/**
 * A hash of all that is written for a node: its label and properties, its edges and the labels at their far ends
 * (an edge dies with the node that it leads to, even if another with the same id takes its place).
 */
export function hashOfNode(node: StatedNode, labelOf: (id: string) => string | undefined): string {
  const said = [
    node.label,
    sorted(node.properties),
    [node.inside.type, node.inside.parent, labelOf(node.inside.parent)],
    node.references.map(({ type, to, properties }) => [type, to, labelOf(to), sorted(properties)]),
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('base64url').slice(0, 22);
}

function sorted(properties: Properties): unknown {
  return Object.entries(properties)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
