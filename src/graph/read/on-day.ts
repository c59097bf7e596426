import { z } from 'zod';
import { rolesOfCitations } from '../roles.ts';
import { listQuery } from './list.ts';
import { byNumber } from './order.ts';
import { pageQuery } from './page.ts';
import { cardRow } from './row/card.ts';
import { citing } from './row/citing.ts';
import { editionRow } from './row/edition.ts';
import { legalActRow } from './row/legal-act.ts';

/** The cards that describe a profession in all editions, not only in current ones. */
export const cardsOfProfessionEver = listQuery({
  name: 'cards of profession ever',
  match: `MATCH (:Profession {id: parent})<-[:DESCRIBES]-(card:ProfessionCard)<-[:HAS_CARD]-(edition:Edition)
  WITH {card: card {.*}, edition: edition {.*}} AS n`,
  order: 'n.edition.id, n.card.position',
  projection: 'n',
  row: z.object({ card: cardRow, edition: editionRow }),
});

const citedActOnDay = z.object({ act: legalActRow, day: z.string(), ...citing });
export type CitedActOnDayRow = z.infer<typeof citedActOnDay>;

const citedActOnDayItem = z.object({ node: citedActOnDay });

/** Ids of cards as one parent. */
export const asParent = (cards: readonly string[]) => cards.join('\n');

/**
 * The acts that some cards of any editions cite, the most cited first, without those adopted after a day. Derived
 * edges are there for current editions only: these are counted from the citations of the cards.
 */
export const legalActsOfCardsOnDay = pageQuery<typeof citedActOnDayItem.shape, { readonly day: string }>({
  name: 'legal acts of cards on day',
  match: `UNWIND split(parent, '\n') AS card
  MATCH (citation:Citation {card: card})-[:NAMES]->(n:LegalAct)
  WHERE coalesce(n.adoptedOn <= $day, true)
  WITH parent, n, citation ORDER BY citation.edition, citation.places, citation.id
  WITH parent, n, collect(citation) AS cited`,
  order: byNumber('size(cited)', 'DESC'),
  columns: `node: {act: n {.*}, day: $day, citations: size(cited), first: cited[0].id,
    roles: ${rolesOfCitations('cited')}}`,
  item: citedActOnDayItem,
});
