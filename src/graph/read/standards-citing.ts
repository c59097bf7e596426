import { z } from 'zod';
import { type CitingScope, citingCards, type ScopeStart, startOf } from './citing-scope.ts';
import { byName } from './order.ts';
import { type PageQuery, pageQuery } from './page.ts';
import { sent } from './row/sent.ts';

const act = '(act:LegalAct {id: parent})';

const citingStandard = z.object({
  standard: sent.Standard.row,
  cards: z.number(),
  citations: z.number(),
  citationsOutsideCards: z.number(),
  /** Id of a citation, in a card where there is one. */
  first: z.string(),
});
export type CitingStandardRow = z.infer<typeof citingStandard>;

const standardItem = z.object({ node: citingStandard });
type StandardPage = PageQuery<CitingScope, z.infer<typeof standardItem>>;

/** By the edges of the standard where it is in the scope as a whole, else by those of the cards that are. */
const byOwnEdges = `MATCH ${act}<-[:CITES|CITES_OUTSIDE_CARDS]-(n:Standard)
  WHERE ($standard IS NULL OR n.id = $standard)
  WITH DISTINCT parent, act, n
  OPTIONAL MATCH (n)-[inside:CITES]->(act)
  OPTIONAL MATCH (n)-[outside:CITES_OUTSIDE_CARDS]->(act)
  WITH parent, n, act, inside.citations AS citations, outside.citations AS outside,
    coalesce(inside.first, outside.first) AS first`;

const byCards = (start: 'profession' | 'standard' | 'level') => `${citingCards(start, act)}
  MATCH (n:Standard {id: card.standard})
  WITH parent, n, r, card ORDER BY card.position
  WITH parent, n, count(card) AS cards, sum(r.citations) AS citations, 0 AS outside, collect(r.first)[0] AS first`;

const countedCards = 'COUNT { (n)-[:CURRENT_EDITION]->()-[:HAS_CARD]->()-[:CITES]->(act) }';

const standardPages: Readonly<Record<ScopeStart, StandardPage>> = {
  everywhere: standardsFrom('everywhere', byOwnEdges, countedCards),
  standard: standardsFrom('standard', byCards('standard'), 'cards'),
  profession: standardsFrom('profession', byCards('profession'), 'cards'),
  level: standardsFrom('level', byCards('level'), 'cards'),
};

/** The standards that cite an act, within a scope: in their cards or, where no profession or level is asked for, outside them. */
export function standardsCiting(scope: CitingScope): StandardPage {
  const isWhole = scope.profession === null && scope.level === null;
  return standardPages[isWhole ? 'everywhere' : startOf(scope)];
}

function standardsFrom(start: ScopeStart, match: string, cards: string): StandardPage {
  return pageQuery<typeof standardItem.shape, CitingScope>({
    name: `standards citing from ${start}`,
    match,
    order: byName,
    columns: `node: {standard: ${sent.Standard.cypher('n')}, cards: ${cards}, citations: coalesce(citations, 0),
      citationsOutsideCards: coalesce(outside, 0), first: first}`,
    item: standardItem,
  });
}
