/** A link from a node of one layer to one of the next; `cost` is what it costs to go there. */
export interface LayerLink {
  readonly from: string;
  readonly to: string;
  readonly cost: number;
}

/** A way through all layers. */
export interface LayeredPath<Link extends LayerLink> {
  readonly links: readonly Link[];
  readonly cost: number;
}

/**
 * The `count` cheapest paths from `from` to `to` that take one link of each layer; of two that cost the same, that whose
 * ids come first. Of two links between the same two nodes only the first is taken. Time grows with the links times
 * `count`, whatever the number of paths.
 */
export function cheapestPaths<Link extends LayerLink>(
  layers: readonly (readonly Link[])[],
  from: string,
  to: string,
  count: number,
): readonly LayeredPath<Link>[] {
  let best = new Map<string, readonly LayeredPath<Link>[]>([[from, [{ links: [], cost: 0 }]]]);
  for (const layer of leadingTo(layers, to)) {
    const next = new Map<string, LayeredPath<Link>[]>();
    const seen = new Set<string>();
    for (const link of layer) {
      const ends = JSON.stringify([link.from, link.to]);
      if (seen.has(ends)) continue;
      seen.add(ends);
      const reached = next.get(link.to) ?? [];
      for (const path of best.get(link.from) ?? []) {
        reached.push({ links: [...path.links, link], cost: path.cost + link.cost });
      }
      next.set(link.to, reached);
    }
    best = new Map([...next].map(([node, paths]) => [node, paths.toSorted(byCost).slice(0, count)]));
  }
  return (best.get(to) ?? []).slice(0, count);
}

/** Each layer without the links from which no way leads to `to`. */
function leadingTo<Link extends LayerLink>(layers: readonly (readonly Link[])[], to: string): Link[][] {
  let wanted = new Set([to]);
  return layers
    .toReversed()
    .map((layer) => {
      const kept = layer.filter((link) => wanted.has(link.to));
      wanted = new Set(kept.map((link) => link.from));
      return kept;
    })
    .toReversed();
}

function byCost<Link extends LayerLink>(one: LayeredPath<Link>, other: LayeredPath<Link>): number {
  const difference = one.cost - other.cost;
  if (Math.abs(difference) > 1e-9) return difference;
  const at = one.links.findIndex(({ to }, index) => to !== other.links[index]?.to);
  return at < 0 || (one.links[at]?.to ?? '') < (other.links[at]?.to ?? '') ? -1 : 1;
}
