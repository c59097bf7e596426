import type { StoredNode } from '../rows.ts';

/** What has to be written so that the graph says what the record says. */
export interface Difference {
  readonly created: readonly StoredNode[];
  readonly changed: readonly StoredNode[];
  /** Ids of nodes that are gone, or that have another label now. */
  readonly deleted: readonly string[];
  readonly unchanged: number;
}

/** Holds what is stored against what is to be stored. */
export function differenceOf(
  stored: readonly { readonly id: string; readonly hash: string; readonly label: string }[],
  nodes: readonly StoredNode[],
): Difference {
  const before = new Map(stored.map((node) => [node.id, node]));
  const wanted = new Map(nodes.map((node) => [node.id, node]));
  const isSameThing = (node: StoredNode) => before.get(node.id)?.label === node.label;
  const kept = nodes.filter(isSameThing);
  const changed = kept.filter((node) => before.get(node.id)?.hash !== node.hash);
  return {
    created: nodes.filter((node) => !isSameThing(node)),
    changed,
    deleted: stored.filter(({ id, label }) => wanted.get(id)?.label !== label).map(({ id }) => id),
    unchanged: kept.length - changed.length,
  };
}
