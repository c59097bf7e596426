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
 * does not take the place of all others. Before the last step, what leads on comes first. Of what tells as much, that
 * comes first which has most links to what is shown already.
 */
export async function growPicture(
  centre: string,
  { depth, first }: { readonly depth: number; readonly first: number },
  linksOf: (nodes: readonly string[]) => Promise<readonly PictureLink[]>,
): Promise<Picture> {
  const distances = new Map([[centre, 0]]);
  let frontier: readonly string[] = [centre];
  let isCutOff = false;
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    const isLast = distance === depth;
    const links = (await linksOf(frontier)).filter(({ other }) => !distances.has(other));
    const found = together(links).toSorted(
      (one, other) => (isLast ? 0 : Number(other.leadsOn) - Number(one.leadsOn)) || byTelling(one, other),
    );
    const share = Math.ceil((first + 1 - distances.size) / (depth - distance + 1));
    const shown = found.slice(0, share);
    if (shown.length < found.length) isCutOff = true;
    for (const { other } of shown) distances.set(other, distance);
    frontier = shown.filter(({ isPassable }) => isPassable).map(({ other }) => other);
  }
  return { distances, isCutOff };
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
