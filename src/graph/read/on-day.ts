import { z } from 'zod';
import { rolesOfCitations } from '../roles.ts';
import { listQuery } from './list.ts';
import { byNumber } from './order.ts';
import { pageQuery } from './page.ts';
import { citing } from './row/citing.ts';
import { sent } from './row/sent.ts';

/** The cards that describe a profession in all editions, not only in current ones. */
export const cardsOfProfessionEver = listQuery({
  name: 'cards of profession ever',
  match: `MATCH (:Profession {id: parent})<-[:DESCRIBES]-(card:ProfessionCard)<-[:HAS_CARD]-(edition:Edition)
  WITH {id: edition.id, position: card.position, card: ${sent.ProfessionCard.cypher('card')},
    edition: ${sent.Edition.cypher('edition')}} AS n`,
  order: 'n.id, n.position',
  projection: 'n',
  row: z.object({ card: sent.ProfessionCard.row, edition: sent.Edition.row }),
});

const citedActOnDay = z.object({ act: sent.LegalAct.row, day: z.string(), ...citing });
export type CitedActOnDayRow = z.infer<typeof citedActOnDay>;

const citedActOnDayItem = z.object({ node: citedActOnDay });

/** Ids of cards as one parent, those of the newest editions first. */
export const asParent = (cards: readonly string[]) => cards.join('\n');

/**
 * The acts that some cards cite, the most cited first, without those adopted after a day. Of the editions of a standard
 * but one was in force: an act counts in the first of them that cites it, in the order of the cards. Derived edges are
 * there for current editions only: these are counted from the citations of the cards.
 */
export const legalActsOfCardsOnDay = pageQuery<typeof citedActOnDayItem.shape, { readonly day: string }>({
  name: 'legal acts of cards on day',
  match: `WITH parent, split(parent, '\n') AS cards UNWIND range(0, size(cards) - 1) AS at
  MATCH (citation:Citation {card: cards[at]})-[:NAMES]->(n:LegalAct)
  WHERE coalesce(n.adoptedOn <= $day, true)
  WITH parent, n, citation ORDER BY at
  WITH parent, n, citation.standard AS standard, collect(citation) AS citations
  UNWIND [one IN citations WHERE one.edition = citations[0].edition] AS citation
  WITH parent, n, citation ORDER BY citation.edition, citation.places, citation.id
  WITH parent, n, collect(citation) AS cited`,
  order: byNumber('size(cited)', 'DESC'),
  columns: `node: {act: ${sent.LegalAct.cypher('n')}, day: $day, citations: size(cited), first: cited[0].id,
    roles: ${rolesOfCitations('cited')}}`,
  item: citedActOnDayItem,
});
