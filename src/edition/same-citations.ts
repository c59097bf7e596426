import type { CitationRecord } from '../model/citation.ts';
import { citationsOf } from '../model/edition-texts.ts';
import type { StandardRecord } from '../model/standard.ts';

/**
 * The second text with its citations that the first has too: of the same act and provisions, in the same role and
 * place. Each is the translation of one at most.
 */
export function withSameCitations(first: StandardRecord, second: StandardRecord): StandardRecord {
  const left = new Set(citationsOf(first));
  const translations = (citations: readonly CitationRecord[]) =>
    citations.map((citation) => {
      const same = [...left].find((other) => isSame(citation, other));
      if (same === undefined) return citation;
      left.delete(same);
      return { ...citation, translationOf: same.id };
    });
  return {
    ...second,
    citations: translations(second.citations),
    cards: second.cards.map((card) => ({ ...card, citations: translations(card.citations) })),
  };
}

function isSame(one: CitationRecord, other: CitationRecord): boolean {
  if (one.context !== other.context || one.role !== other.role) return false;
  if (JSON.stringify(one.provisions) !== JSON.stringify(other.provisions)) return false;
  if (one.act !== null || other.act !== null) return one.act === other.act;
  const { number, date } = one.mention;
  return number !== null && number === other.mention.number && date === other.mention.date;
}
