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
  const { order } = standard.edition;
  const all = citationsIn([outside, ...inside].flat(), registry, textDay(standard.edition));
  const found = all.filter((citation) => !isOrder(citation, order));
  const ofContexts = (contexts: ReadonlySet<string>) => found.filter(({ context }) => contexts.has(context));
  return {
    ...standard,
    edition: { ...standard.edition, order: withBodies(order, all) },
    citations: ofContexts(new Set([standard.edition.id])),
    cards: standard.cards.map((card, index) => ({
      ...card,
      citations: ofContexts(new Set([card.id, ...(inside[index] ?? []).map(({ context }) => context)])),
    })),
  };
}

/** The order and the one that it amends, each with the bodies that the head of the document names with it. */
function withBodies(order: OrderRecord, citations: readonly CitationRecord[]): OrderRecord {
  const bodiesOf = (named: NumberAndDay) => [
    ...new Set(citations.filter((one) => isOrder(one, named)).flatMap(({ mention }) => mention.issuer ?? [])),
  ];
  const base = order.base && { ...order.base, bodies: bodiesOf(order.base) };
  return { ...order, bodies: bodiesOf(order), base };
}

type NumberAndDay = Pick<OrderRecord, 'number' | 'date'>;

function isOrder({ role, mention }: CitationRecord, { number, date }: NumberAndDay): boolean {
  return role === 'preamble' && number !== null && mention.number === number && mention.date === date;
}
