/** A link to a thing that a picture may show. */
export interface PictureLink {
  readonly other: string;
  /** The greater, the sooner it is shown: that of all links to one thing is added up. */
  readonly telling: number;
  /** Of what tells as much and has as many links to what is shown, the smaller rank comes first. */
  readonly rank: number;
  /** Whether the other end has links to further things. */
  readonly leadsOn: boolean;
  /** Whether the picture may go on from the other end. */
  readonly isPassable: boolean;
}

export interface Picture {
  /** The things, with the number of steps to each: the nearest first, of these the most telling. The centre is the first. */
  readonly distances: ReadonlyMap<string, number>;
  /** Whether there was more than could be shown. */
  readonly isCutOff: boolean;
}

/**
 * The things around a centre, step by step. Each step may show an equal share of what is left of `first`, so that the first
 * does not take the place of all others; what is over in the end goes to what was left out, the nearest first. Before the
 * last step, what leads on comes first. Of what tells as much, that comes first which has most links to what is shown.
 */
export async function growPicture(
  centre: string,
  { depth, first }: { readonly depth: number; readonly first: number },
  linksOf: (nodes: readonly string[]) => Promise<readonly PictureLink[]>,
): Promise<Picture> {
  const found = new Set([centre]);
  const shown: (readonly [string, number])[] = [[centre, 0]];
  const leftOut: (readonly [string, number])[] = [];
  let frontier: readonly string[] = [centre];
  let isCutOff = false;
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    const isLast = distance === depth;
    const fresh = together((await linksOf(frontier)).filter(({ other }) => !found.has(other))).toSorted(
      (one, other) => (isLast ? 0 : Number(other.leadsOn) - Number(one.leadsOn)) || byTelling(one, other),
    );
    // What lies behind the things that are left out now is never looked for.
    const share = Math.ceil((first + 1 - shown.length) / (depth - distance + 1));
    if (!isLast && fresh.length > share) isCutOff = true;
    for (const { other } of fresh) found.add(other);
    shown.push(...fresh.slice(0, share).map(({ other }) => [other, distance] as const));
    leftOut.push(...fresh.slice(share).map(({ other }) => [other, distance] as const));
    frontier = fresh
      .slice(0, share)
      .filter(({ isPassable }) => isPassable)
      .map(({ other }) => other);
  }
  const more = first + 1 - shown.length;
  const all = [...shown, ...leftOut.slice(0, more)].toSorted(([, near], [, far]) => near - far);
  return { distances: new Map(all), isCutOff: isCutOff || leftOut.length > more };
}

interface Candidate extends PictureLink {
  readonly count: number;
}

function byTelling(one: Candidate, other: Candidate): number {
  const difference = other.telling - one.telling;
  if (Math.abs(difference) > 1e-9) return difference;
  return other.count - one.count || one.rank - other.rank || (one.other < other.other ? -1 : 1);
}

/** The links to each thing as one. */
function together(links: readonly PictureLink[]): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const link of links) {
    const known = found.get(link.other);
    const telling = (known?.telling ?? 0) + link.telling;
    found.set(link.other, { ...link, telling, count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()];
}
