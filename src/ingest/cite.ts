import { citationsIn } from '../citation/index.ts';
import type { CitationRecord } from '../model/citation.ts';
import type { Passage } from '../model/document.ts';
import type { OrderRecord, StandardRecord } from '../model/standard.ts';
import { textDay } from '../model/text-day.ts';
import { textsOfCard, textsOutsideCards } from './citing-texts.ts';
import type { Registry } from './registry.ts';

/**
 * The standard with its citations: those outside the cards on itself, those of a card on the card. Where the document
 * names its own order, in its title and at the head of its annex, it cites nothing.
 */
export function cite(
  standard: StandardRecord,
  preamble: readonly Passage[],
  { citations: registry }: Registry,
): StandardRecord {
  const outside = textsOutsideCards(standard, preamble);
  const inside = standard.cards.map(textsOfCard);
  const found = citationsIn([outside, ...inside].flat(), registry, textDay(standard.edition)).filter(
    (citation) => !isOwnOrder(citation, standard.edition.order),
  );
  const ofContexts = (contexts: ReadonlySet<string>) => found.filter(({ context }) => contexts.has(context));
  return {
    ...standard,
    citations: ofContexts(new Set([standard.edition.id])),
    cards: standard.cards.map((card, index) => ({
      ...card,
      citations: ofContexts(new Set([card.id, ...(inside[index] ?? []).map(({ context }) => context)])),
    })),
  };
}

function isOwnOrder({ role, mention }: CitationRecord, { number, date }: OrderRecord): boolean {
  return role === 'preamble' && number !== null && mention.number === number && mention.date === date;
}
