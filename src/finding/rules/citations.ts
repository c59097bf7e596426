import type { Fault } from '../../model/finding.ts';
import type { Checked } from '../checked.ts';

/** Citations that lead to no act, or to acts that may be meant. */
export function checkCitations({ standard: { citations, cards } }: Checked): readonly Fault[] {
  const all = [...citations, ...cards.flatMap((card) => card.citations)];
  return all
    .filter((citation) => citation.act === null)
    .map(({ context, quote, candidates }) => ({
      rule: candidates.length > 0 ? 'citation-ambiguous' : 'citation-unresolved',
      about: context,
      quotes: [quote],
      actual: candidates.length > 0 ? candidates.join(', ') : quote.text,
    }));
}
