import type { Judgement, Matcher, MeaningWording } from '../../model/meaning.ts';

/** A wording of something that is asked for. */
export interface Candidate {
  readonly concept: string;
  readonly wording: MeaningWording;
}

/** What was judged of a text and a concept, by the wording of it that is likest. */
export interface TextMatch {
  readonly concept: string;
  readonly wording: MeaningWording;
  readonly judgement: Judgement;
}

/** Finds the concepts that a text means or may mean. Only wordings that share nearly all terms of one are compared. */
export type FindMatches = (text: MeaningWording) => readonly TextMatch[];

export function finderOf(candidates: readonly Candidate[], matcher: Matcher): FindMatches {
  const counts = candidates.map(({ wording }) => matcher.terms(wording).length);
  const byTerm = indexed(candidates, matcher);
  const byConcept = new Map<string, number[]>();
  candidates.forEach(({ concept }, at) => {
    byConcept.set(concept, [...(byConcept.get(concept) ?? []), at]);
  });
  return (text) => {
    const terms = matcher.terms(text);
    const shared = new Map<number, number>();
    for (const at of terms.flatMap((term) => byTerm.get(term) ?? []))
      shared.set(at, (shared.get(at) ?? 0) + 1);
    const near = [...shared].filter(
      ([at, count]) => count >= Math.max(1, Math.min(counts[at] ?? 0, terms.length) - 1),
    );
    const concepts = new Set(near.map(([at]) => candidates[at]?.concept ?? ''));
    return [...concepts].flatMap((concept) => {
      const own = (byConcept.get(concept) ?? []).map((at) => candidates[at] as Candidate);
      return bestOf(text, own, matcher) ?? [];
    });
  };
}

/**
 * Of all wordings of a concept the one that says most for it. What means the same as one of them and is told from another
 * by something that forbids it is doubtful.
 */
function bestOf(text: MeaningWording, own: readonly Candidate[], matcher: Matcher): TextMatch | null {
  const judged = own.map((candidate) => ({
    ...candidate,
    judgement: matcher.judge(text, candidate.wording),
  }));
  const rank = ({ judgement }: TextMatch) => (judgement.verdict === 'same' ? 2 : 0) + judgement.score;
  const [best] = judged
    .filter(({ judgement: { verdict } }) => verdict === 'same' || verdict === 'doubtful')
    .sort((one, other) => rank(other) - rank(one) || (one.wording.id < other.wording.id ? -1 : 1));
  if (best === undefined) return null;
  const isForbidden =
    best.judgement.by === 'METHOD' && judged.some(({ judgement }) => judgement.verdict === 'different');
  return isForbidden ? { ...best, judgement: { ...best.judgement, verdict: 'doubtful' } } : best;
}

/** The places of candidates that have a term. */
function indexed(candidates: readonly Candidate[], matcher: Matcher): ReadonlyMap<string, readonly number[]> {
  const byTerm = new Map<string, number[]>();
  candidates.forEach(({ wording }, at) => {
    for (const term of matcher.terms(wording)) {
      const found = byTerm.get(term);
      if (found) found.push(at);
      else byTerm.set(term, [at]);
    }
  });
  return byTerm;
}
