import { ranking, rarity } from '../../analysis/ranking.ts';
import { nodeCounts } from '../../graph/read/meta.ts';
import { likelyRelated, type RelatedProfessionRow, weighedRequirements } from '../../graph/read/related.ts';
import type { RequirementKind } from '../../model/requirement.ts';
import type { Context } from '../context.ts';
import { createNumbering } from './numbering.ts';

/** What each layer weighs in the score. Skills and abilities say most; many share functions of the same name and the same law. */
const weights = { 'labour-function': 0.15, skill: 0.3, ability: 0.25, knowledge: 0.15, 'legal-act': 0.15 };
type RankedKind = keyof typeof weights;
const kinds = Object.keys(weights) as readonly RankedKind[];

/** How much of the score is what is shared; the rest are the two bonuses. */
const sharing = 0.8;
const bonus = 0.1;

/** What both ask for, and how rare it is. */
export interface SharedItem {
  readonly kind: RequirementKind;
  readonly item: string;
  readonly professionCount: number;
  readonly rarity: number;
  readonly own: string;
  readonly other: string;
}

export interface RelatedLayer {
  readonly kind: RankedKind;
  readonly shared: number;
  readonly of: number;
  readonly share: number | null;
  readonly weight: number;
  /** The rarest first. */
  readonly items: readonly SharedItem[];
}

/** A profession that is like another, and why. */
export interface Related extends RelatedProfessionRow {
  readonly id: string;
  /** Id of the profession that it is like. */
  readonly of: string;
  readonly score: number;
  readonly layers: readonly RelatedLayer[];
}

/** The professions most like one, the likest first. */
export async function relatedTo(own: string, { load, readOnce }: Context): Promise<readonly Related[]> {
  const [requirements, candidates, counts] = await Promise.all([
    load.list(weighedRequirements, own),
    load.list(likelyRelated, own),
    readOnce(nodeCounts),
  ]);
  const all = counts.find(({ name }) => name === 'Profession')?.count ?? 0;
  const number = createNumbering();
  const weighed = requirements.map((requirement) => ({
    ...requirement,
    number: number(requirement.item),
    rarity: rarity(requirement.professions, all),
  }));
  const layers = kinds.map((kind) => {
    const items = weighed.filter((requirement) => requirement.kind === kind);
    return { weight: weights[kind], items: new Map(items.map(({ number, rarity }) => [number, rarity])) };
  });
  const shared = candidates.map((candidate) => candidate.shared.map(number));
  const scores = ranking(
    layers,
    candidates.map(({ sameOccupation, references }, index) => ({
      shared: kinds.map(() => shared[index] ?? []),
      bonuses: [sameOccupation, references > 0].map((has) => (has ? bonus / sharing : 0)),
    })),
  );
  return scores.flatMap(({ candidate, score, layers }) => {
    const row = candidates[candidate];
    if (row === undefined) return [];
    const both = new Set(shared[candidate]);
    const items = weighed
      .filter((requirement) => both.has(requirement.number))
      .sort((one, other) => other.rarity - one.rarity)
      .map(({ kind, item, professions, rarity }) => {
        return { kind, item, professionCount: professions, rarity, own, other: row.profession.id };
      });
    return {
      ...row,
      id: row.profession.id,
      of: own,
      score: score * sharing,
      layers: layers.map((layer, index) => {
        const kind = kinds[index] as RankedKind;
        return { kind, ...layer, weight: weights[kind], items: items.filter((item) => item.kind === kind) };
      }),
    };
  });
}
