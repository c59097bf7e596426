import { cheapestPaths, type LayeredPath, type LayerLink } from './layered-paths.ts';

/** A link as it was found from the node `at`: it leads to `other`, which has `links` links of its own. */
export interface FoundLink {
  readonly at: string;
  readonly other: string;
  readonly links: number;
  /** What it costs to pass through `other`. */
  readonly cost: number;
}

/** The links of nodes; each may be found from either of its ends. */
export type LinksOf<Link extends FoundLink> = (nodes: readonly string[]) => Promise<readonly Link[]>;

export interface SearchBounds {
  /** Links of a path at most. */
  readonly maxLength: number;
  /** Paths at most. */
  readonly count: number;
  /** Links that one step may look at: of what has most, is left out what is too much. */
  readonly linksAStep: number;
}

export interface FoundPaths<Link> {
  /** All of one length, the cheapest first. A path has its links in order. */
  readonly paths: readonly (readonly PathLink<Link>[])[];
  /** Whether something was left out, so that there may be others, or shorter ones. */
  readonly isCutOff: boolean;
}

/** A step of a path, and the link that makes it, which was found from one of its two ends. */
export interface PathLink<Link> extends LayerLink {
  readonly link: Link;
}

interface Side<Link> {
  readonly depths: Map<string, number>;
  /** What was found from the nodes of each depth, to those one deeper. */
  readonly layers: Link[][];
  /** The nodes that are deepest, with the links that each has. */
  frontier: ReadonlyMap<string, number>;
}

/**
 * Shortest paths between two nodes, looked for from both ends at once, the side with fewer links first: at most
 * `maxLength` calls of `linksOf`, of which none looks at more than about `linksAStep` links. Of equally short paths the
 * cheapest are taken; which, does not depend on the order of links.
 */
export async function shortestPaths<Link extends FoundLink>(
  from: string,
  to: string,
  bounds: SearchBounds,
  linksOf: LinksOf<Link>,
): Promise<FoundPaths<Link>> {
  if (from === to) return { paths: [[]], isCutOff: false };
  const [near, far] = [sideOf<Link>(from), sideOf<Link>(to)];
  let isCutOff = false;
  while (near.layers.length + far.layers.length < bounds.maxLength) {
    const [side, other] = linksAt(near) <= linksAt(far) ? [near, far] : [far, near];
    if (side.frontier.size === 0) break;
    const nodes = within(side.frontier, bounds.linksAStep);
    if (nodes.length < side.frontier.size) isCutOff = true;
    advance(side, await linksOf(nodes));
    if ([...side.frontier.keys()].some((node) => other.frontier.has(node))) break;
  }
  const paths = cheapestPaths(layersOf(near, far, to), from, to, bounds.count);
  return { paths: paths.map(({ links }: LayeredPath<PathLink<Link>>) => links), isCutOff };
}

function sideOf<Link>(end: string): Side<Link> {
  return { depths: new Map([[end, 0]]), layers: [], frontier: new Map([[end, 1]]) };
}

function linksAt({ frontier }: Side<unknown>): number {
  return [...frontier.values()].reduce((sum, links) => sum + links, 0);
}

/** The nodes with the fewest links that have no more than `most` together, but one at least. */
function within(frontier: ReadonlyMap<string, number>, most: number): readonly string[] {
  let left = most;
  const sorted = [...frontier].toSorted(([one, few], [other, many]) => few - many || (one < other ? -1 : 1));
  return sorted
    .filter(([, links], index) => {
      left -= links;
      return index === 0 || left >= 0;
    })
    .map(([node]) => node);
}

function advance<Link extends FoundLink>(side: Side<Link>, links: readonly Link[]): void {
  const depth = side.layers.length + 1;
  const layer = links.filter(({ other }) => (side.depths.get(other) ?? depth) === depth);
  for (const { other } of layer) side.depths.set(other, depth);
  side.layers.push(layer);
  side.frontier = new Map(layer.map(({ other, links }) => [other, links]));
}

/** The layers of both sides one after another, each link from the near end to the far one. */
function layersOf<Link extends FoundLink>(near: Side<Link>, far: Side<Link>, to: string): PathLink<Link>[][] {
  const costs = new Map([...near.layers, ...far.layers].flat().map(({ other, cost }) => [other, cost]));
  const step = (from: string, end: string, link: Link) => ({
    from,
    to: end,
    cost: end === to ? 0 : (costs.get(end) ?? 0),
    link,
  });
  return [
    ...near.layers.map((layer) => layer.map((link) => step(link.at, link.other, link))),
    ...far.layers.map((layer) => layer.map((link) => step(link.other, link.at, link))).toReversed(),
  ];
}
