import type { ReferenceEdge, StatedNode } from './stated-node.ts';

/**
 * The nodes of an edition's two texts as one list. A node of both is one: it has the texts of both languages, and for
 * all else what the first says, or the second where the first says nothing. What only the second text has comes after
 * what the first has in the same place.
 */
export function mergeTexts(
  first: readonly StatedNode[],
  second: readonly StatedNode[],
): readonly StatedNode[] {
  const others = new Map(second.map((node) => [node.id, node]));
  const ids = new Set(first.map(({ id }) => id));
  const siblings = new Map<string, number>();
  for (const node of first) siblings.set(placeOf(node), (siblings.get(placeOf(node)) ?? 0) + 1);
  const added = second
    .filter(({ id }) => !ids.has(id))
    .map((node) => {
      const position = siblings.get(placeOf(node)) ?? 0;
      siblings.set(placeOf(node), position + 1);
      return { ...node, properties: { ...node.properties, position } };
    });
  return [...first.map((node) => merge(node, others.get(node.id))), ...added];
}

function placeOf({ inside: { type, parent }, properties: { kind } }: StatedNode): string {
  return `${type} ${parent} ${kind ?? ''}`;
}

function merge(node: StatedNode, other: StatedNode | undefined): StatedNode {
  if (other === undefined) return node;
  return {
    ...node,
    properties: over(node.properties, other.properties),
    references: mergeReferences(node.references, other.references),
  };
}

/** What is said of both: a null says nothing. */
function over<Said extends object>(first: Said, second: Said): Said {
  const said = Object.entries(first).filter(([, value]) => value !== null && value !== undefined);
  return { ...first, ...second, ...Object.fromEntries(said) };
}

/** Edges that each text has for itself; of all others the first text's count. */
const ofEachText = new Set(['HAS_SOURCE', 'CLASSIFIED_AS', 'WORDED']);

function mergeReferences(
  first: readonly ReferenceEdge[],
  second: readonly ReferenceEdge[],
): readonly ReferenceEdge[] {
  const theirs = second.filter(({ type }) => ofEachText.has(type));
  const isSame = (one: ReferenceEdge) => (other: ReferenceEdge) =>
    one.type === other.type && one.to === other.to;
  const both = first.map((edge) => {
    const other = theirs.find(isSame(edge));
    return other === undefined ? edge : { ...edge, properties: over(edge.properties, other.properties) };
  });
  return [...both, ...theirs.filter((edge) => !first.some(isSame(edge)))];
}
