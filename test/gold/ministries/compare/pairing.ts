/** What the gold has and what was read for it; null where there is none. */
export interface Pair<G, R> {
  readonly gold: G | null;
  readonly read: R | null;
}

/**
 * Pairs what the gold has with what was read, the most alike first, each once, in the order of the gold; what was read
 * besides comes last. Things alike by half or less are no pair.
 */
export function pairsOf<G, R>(
  gold: readonly G[],
  read: readonly R[],
  likeness: (gold: G, read: R) => number,
): readonly Pair<G, R>[] {
  const candidates = gold
    .flatMap((own, g) => read.map((other, r) => ({ g, r, score: likeness(own, other) })))
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score);
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { g, r } of candidates) {
    if (partner.has(g) || taken.has(r)) continue;
    partner.set(g, r);
    taken.add(r);
  }
  return [
    ...gold.map((own, g) => ({ gold: own, read: read[partner.get(g) ?? -1] ?? null })),
    ...read.filter((_, r) => !taken.has(r)).map((other) => ({ gold: null, read: other })),
  ];
}
