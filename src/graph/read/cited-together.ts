import { z } from 'zod';
import { byNumber } from './order.ts';
import { pageQuery } from './page.ts';
import { cardRow } from './row/card.ts';
import { legalActRow } from './row/legal-act.ts';

/** Another act in the same cards, with the first of these; `first` and `otherFirst` are ids of citations in it. */
const citedTogether = z.object({
  act: legalActRow,
  cards: z.number(),
  professions: z.number(),
  jaccard: z.number(),
  place: z.object({ card: cardRow, first: z.string(), otherFirst: z.string() }),
});
export type CitedTogetherRow = z.infer<typeof citedTogether>;

const both = '(act)<-[one:CITES]-(card:ProfessionCard)-[other:CITES]->(n)';

/** Those of most cards in common first. What is not needed for the order is read for the page alone. */
export const actsCitedTogether = pageQuery({
  name: 'acts cited together',
  match: `MATCH (act:LegalAct {id: parent})<-[:CITES]-(card:ProfessionCard)-[:CITES]->(n:LegalAct)
  WITH parent, act, n, count(card) AS cards`,
  where: ['n <> act'],
  order: byNumber('cards', 'DESC'),
  columns: `node: {act: n {.*}, cards: cards, jaccard: toFloat(cards) / (act.cardCount + n.cardCount - cards),
    professions: COUNT { MATCH ${both} MATCH (card)-[:DESCRIBES]->(profession) RETURN DISTINCT profession },
    place: head(COLLECT { MATCH ${both}
      RETURN {card: card {.*}, first: one.first, otherFirst: other.first}
      ORDER BY card.edition, card.position LIMIT 1 })}`,
  item: z.object({ node: citedTogether }),
});
