import { z } from 'zod';
import { byNumber } from './order.ts';
import { pageQuery } from './page.ts';
import { sent } from './row/sent.ts';

/** Another act in the same cards, with the first of these; `first` and `otherFirst` are ids of citations in it. */
const citedTogether = z.object({
  act: sent.LegalAct.row,
  cards: z.number(),
  professions: z.number(),
  jaccard: z.number(),
  place: z.object({ card: sent.ProfessionCard.row, first: z.string(), otherFirst: z.string() }),
});
export type CitedTogetherRow = z.infer<typeof citedTogether>;

/** Those of most cards in common first. What is not needed for the order is read for the page alone. */
export const actsCitedTogether = pageQuery({
  name: 'acts cited together',
  match: `MATCH (act:LegalAct {id: parent})<-[one:CITES]-(card:ProfessionCard)-[other:CITES]->(n:LegalAct)
  WITH parent, act, n, collect({card: card, one: one, other: other}) AS shared
  WITH parent, act, n, shared, size(shared) AS cards`,
  order: byNumber('cards', 'DESC'),
  columns: `node: {act: ${sent.LegalAct.cypher('n')}, cards: cards, jaccard: toFloat(cards) / (act.cardCount + n.cardCount - cards),
    professions: COUNT { UNWIND shared AS place RETURN DISTINCT place.one.profession },
    place: head(COLLECT {
      UNWIND shared AS place WITH place, place.card AS card ORDER BY card.edition, card.position LIMIT 1
      RETURN {card: ${sent.ProfessionCard.cypher('card')}, first: place.one.first, otherFirst: place.other.first}
    })}`,
  item: z.object({ node: citedTogether }),
});
