/** What one asks for in a layer: each item with its weight, the greater the rarer. */
export interface RankedLayer {
  /** What the layer counts in the whole. */
  readonly weight: number;
  readonly items: ReadonlyMap<number, number>;
}

/** Another that shares items of some layers, and what else relates it, each a bonus. */
export interface Candidate {
  readonly shared: readonly (readonly number[])[];
  readonly bonuses: readonly number[];
}

export interface LayerScore {
  readonly shared: number;
  readonly of: number;
  /** The weight of what is shared, of all weight of the layer: 0 to 1; null where the layer is empty. */
  readonly share: number | null;
}

export interface Ranked {
  /** Index of the candidate. */
  readonly candidate: number;
  /** The mean share of the layers that are not empty, by their weights, and the bonuses. */
  readonly score: number;
  readonly layers: readonly LayerScore[];
}

/** How rare an item is that `having` of `all` have, at least 1: the logarithm of one in how many, never quite 0. */
export function rarity(having: number, all: number): number {
  return Math.log((Math.max(all, having) + 1) / having);
}

/** Candidates by score, the highest first; ties stay in their order. */
export function ranking(layers: readonly RankedLayer[], candidates: readonly Candidate[]): readonly Ranked[] {
  const totals = layers.map(({ items }) => sum([...items.values()]));
  const weight = sum(layers.filter((_, index) => (totals[index] ?? 0) > 0).map((layer) => layer.weight));
  return candidates
    .map(({ shared, bonuses }, candidate) => {
      const scores = layers.map(({ items }, index) =>
        scoreOf(items, new Set(shared[index] ?? []), totals[index] ?? 0),
      );
      const weighted = sum(layers.map((layer, index) => layer.weight * (scores[index]?.share ?? 0)));
      const score = (weight === 0 ? 0 : weighted / weight) + sum(bonuses);
      return { candidate, score, layers: scores };
    })
    .sort((one, other) => other.score - one.score);
}

function scoreOf(items: ReadonlyMap<number, number>, shared: ReadonlySet<number>, total: number): LayerScore {
  // In the order of the items, so that sums do not depend on that of what is shared.
  const held = [...items.keys()].filter((item) => shared.has(item));
  const share = total === 0 ? null : sum(held.map((item) => items.get(item) ?? 0)) / total;
  return { shared: held.length, of: items.size, share };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
