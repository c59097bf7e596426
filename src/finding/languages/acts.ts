import type { CitationRecord } from '../../model/citation.ts';
import { citationsOf } from '../../model/edition-texts.ts';
import type { Fault } from '../../model/finding.ts';
import { grouped } from '../../model/grouped.ts';
import type { StandardRecord } from '../../model/standard.ts';

/** Places where both texts name acts and each names one that the other does not. */
export function checkActs(kazakh: StandardRecord, russian: StandardRecord): readonly Fault[] {
  const [ours, theirs] = [kazakh, russian].map((text) =>
    grouped(citationsOf(text), ({ context }) => context),
  );
  return [...(ours ?? [])].flatMap(([about, citations]) => {
    const others = theirs?.get(about) ?? [];
    const [only, onlyThere] = [without(citations, others), without(others, citations)];
    return only.slice(0, onlyThere.length).flatMap((citation, at) => {
      const other = onlyThere[at];
      if (other === undefined) return [];
      return [
        {
          rule: 'acts-differ-between-languages',
          about,
          quotes: [citation.quote],
          translationQuotes: [other.quote],
          expected: citation.quote.text,
          actual: other.quote.text,
        },
      ];
    });
  });
}

/** Citations of acts that are not among those that the others cite, or may cite; an act once. */
function without(
  citations: readonly CitationRecord[],
  others: readonly CitationRecord[],
): readonly CitationRecord[] {
  const cited = new Set(others.flatMap(({ act, candidates }) => [act, ...candidates]));
  const only = citations.filter(({ act }) => act !== null && !cited.has(act));
  return [...new Map(only.map((citation) => [citation.act, citation])).values()];
}
