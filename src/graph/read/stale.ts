import { z } from 'zod';
import type { ActStatus } from '../../model/act-status.ts';
import { type CitingScope, citingCards, type ScopeStart, startOf } from './citing-scope.ts';
import { optionalNumber, optionalText } from './columns.ts';
import { mostFirst } from './order.ts';
import { type PageQuery, pageQuery } from './page.ts';
import { legalActRow } from './row/legal-act.ts';
import { statusOn } from './status.ts';

export interface StaleFilter extends CitingScope {
  readonly asOf: string;
  /** Which acts are listed. */
  readonly statuses: readonly ActStatus[];
  /** Whether an act of the same name followed; null: all the same. */
  readonly renewed: boolean | null;
}

const staleCitation = z.object({
  act: legalActRow,
  asOf: z.string(),
  standard: optionalText,
  profession: optionalText,
  level: optionalNumber,
  professions: z.number(),
  standards: z.number(),
  cards: z.number(),
  citations: z.number(),
  citationsOutsideCards: z.number(),
  /** Id of a citation. */
  first: z.string(),
});
export type StaleCitationRow = z.infer<typeof staleCitation>;

const staleCitationItem = z.object({ node: staleCitation });
type StalePage = PageQuery<StaleFilter, z.infer<typeof staleCitationItem>>;

const hasStatus = `${statusOn('$asOf')} IN $statuses`;
const isRenewed = '($renewed IS NULL OR n.isRenewed = $renewed)';
const isStale = `${hasStatus} AND ${isRenewed}`;

/** From the counts that are kept on each act of the register. */
const everywhere = `MATCH (n:LegalAct) WHERE n.firstCitation IS NOT NULL AND ${isStale}
  WITH parent, n, n.professionCount AS professions, n.mentioningStandardCount AS standards, n.cardCount AS cards,
    n.citationCount AS citations, n.outsideCitationCount AS outside, n.firstCitation AS first`;

/** From derived edges: of cards, and of the standard itself, outside whose cards no profession or level is spoken of. */
const counted = (cards: string, outside = '') => `CALL () {
    ${cards}
    RETURN n, p, card, card.standard AS standard, r.citations AS inside, 0 AS outside,
      [type(r), card.edition, card.position, r.first] AS begins${outside}
  }
  WITH parent, n, count(DISTINCT p) AS professions, count(DISTINCT standard) AS standards, count(card) AS cards,
    sum(inside) AS citations, sum(outside) AS outside, min(begins)[3] AS first`;

const outsideCards = `
    UNION ALL
    MATCH (:Standard {id: $standard})-[r:CITES_OUTSIDE_CARDS]->(n:LegalAct)
    WHERE $profession IS NULL AND $level IS NULL
    RETURN n, null AS p, null AS card, $standard AS standard, 0 AS inside, r.citations AS outside,
      [type(r), '', 0, r.first] AS begins`;

/** Of a level all cards are looked at that cite a stale act: those acts come first. */
const ofLevel = `MATCH (n:LegalAct) WHERE n.citationCount > 0 AND ${isStale}
    ${citingCards('level', '(n)')}`;

const pages: Readonly<Record<ScopeStart, StalePage>> = {
  everywhere: pageFrom('everywhere', everywhere, []),
  standard: pageFrom('standard', counted(citingCards('standard', '(n:LegalAct)'), outsideCards), [isStale]),
  profession: pageFrom('profession', counted(citingCards('profession', '(n:LegalAct)')), [isStale]),
  level: pageFrom('level', counted(ofLevel), []),
};

/** The acts that are cited and not in force on a day: those that most professions cite first. */
export function staleCitations(scope: CitingScope): StalePage {
  return pages[startOf(scope)];
}

function pageFrom(start: ScopeStart, match: string, where: readonly string[]): StalePage {
  return pageQuery<typeof staleCitationItem.shape, StaleFilter>({
    name: `stale citations from ${start}`,
    match,
    where,
    order: mostFirst('professions'),
    columns: `node: {act: n {.*}, asOf: $asOf, standard: $standard, profession: $profession, level: $level,
      professions: professions, standards: standards, cards: cards, citations: citations,
      citationsOutsideCards: outside, first: first}`,
    item: staleCitationItem,
  });
}
