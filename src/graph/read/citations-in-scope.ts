import { z } from 'zod';
import { type CitingScope, type ScopeStart, startOf } from './citing-scope.ts';
import { byDocument } from './order.ts';
import { type PageQuery, pageQuery } from './page.ts';
import { sent } from './row/sent.ts';

const item = z.object({ node: sent.Citation.row });
type CitationPage = PageQuery<CitingScope, z.infer<typeof item>>;

/** Those of a level are chosen from all of the act. */
type Start = Exclude<ScopeStart, 'level'>;

const matches: Readonly<Record<Start, string>> = {
  everywhere: 'MATCH (:LegalAct {id: parent})<-[:NAMES]-(n:Citation)',
  standard: 'MATCH (n:Stated&Citation {standard: $standard, act: parent})',
  profession: `MATCH (:Profession {id: $profession})<-[:DESCRIBES]-(card:ProfessionCard)
  MATCH (n:Citation {card: card.id, act: parent})`,
};

const pages = {
  everywhere: pageFrom('everywhere'),
  standard: pageFrom('standard'),
  profession: pageFrom('profession'),
};

/** Mentions of an act in current editions, within a scope; outside cards none is of a profession or a level. */
export function citationsInScope(scope: CitingScope): CitationPage {
  const start = startOf(scope);
  return pages[start === 'level' ? 'everywhere' : start];
}

function pageFrom(start: Start): CitationPage {
  return pageQuery<typeof item.shape, CitingScope>({
    name: `citations of act from ${start}`,
    match: matches[start],
    where: [
      'EXISTS { (:Edition {id: n.edition})<-[:CURRENT_EDITION]-() }',
      '($standard IS NULL OR n.standard = $standard)',
      `(($profession IS NULL AND $level IS NULL) OR EXISTS {
      MATCH (:ProfessionCard {id: n.card})-[:DESCRIBES]->(p:Profession)
      WHERE ($profession IS NULL OR p.id = $profession) AND ($level IS NULL OR coalesce(p.level, 0) = $level)
    })`,
    ],
    order: byDocument,
    columns: `node: ${sent.Citation.cypher('n')}`,
    item,
  });
}
