import { z } from 'zod';
import { rolesOfEdges } from '../roles.ts';
import { type CitingScope, citingCards } from './citing-scope.ts';
import { byName } from './order.ts';
import { type PageQuery, pageQuery } from './page.ts';
import { sent } from './row/sent.ts';
import { legalActProfession } from './touched.ts';

const professionItem = z.object({ node: legalActProfession });
type ProfessionPage = PageQuery<CitingScope, z.infer<typeof professionItem>>;

/** By the edge of the profession where all its cards are in the scope, else by those of the cards that are. */
const professionMatches = {
  everywhere: `MATCH (:LegalAct {id: parent})<-[r:CITES]-(n:Profession)
  WHERE ($profession IS NULL OR n.id = $profession) AND ($level IS NULL OR coalesce(n.level, 0) = $level)
  WITH parent, n, [r] AS each`,
  standard: `${citingCards('standard', '(:LegalAct {id: parent})')}
  WITH parent, p AS n, r, card ORDER BY card.edition, card.position
  WITH parent, n, collect(r) AS each`,
};
const professionPages = {
  everywhere: professionsFrom('everywhere'),
  standard: professionsFrom('standard'),
};

/** The professions that cite an act, within a scope. */
export function professionsCiting({ standard }: CitingScope): ProfessionPage {
  return professionPages[standard === null ? 'everywhere' : 'standard'];
}

function professionsFrom(start: keyof typeof professionMatches): ProfessionPage {
  return pageQuery<typeof professionItem.shape, CitingScope>({
    name: `professions citing from ${start}`,
    match: professionMatches[start],
    order: byName,
    columns: `node: {profession: ${sent.Profession.cypher('n')}, first: each[0].first, citations: reduce(sum = 0, r IN each | sum + r.citations),
      roles: ${rolesOfEdges('each')}}`,
    item: professionItem,
  });
}
