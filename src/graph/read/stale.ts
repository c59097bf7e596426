import { z } from 'zod';
import type { ActStatus } from '../../model/act-status.ts';
import { type CitingScope, citingCards, type ScopeStart, startOf } from './citing-scope.ts';
import { optionalNumber, optionalText } from './columns.ts';
import { mostFirst } from './order.ts';
import { type PageDefinition, type PageQuery, pageQuery } from './page.ts';
import { sent } from './row/sent.ts';
import { statusOn } from './status.ts';
import { successionOfLegalAct } from './succession.ts';

export interface StaleFilter extends CitingScope {
  readonly asOf: string;
  /** Which acts are listed. */
  readonly statuses: readonly ActStatus[];
  /** Whether an act of the same name followed; null: all the same. */
  readonly renewed: boolean | null;
}

const staleCitation = z.object({
  act: sent.LegalAct.row,
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

type Counts = Readonly<
  Record<'professions' | 'standards' | 'cards' | 'citations' | 'outside' | 'first', string>
>;

const counts: Counts = {
  professions: 'professions',
  standards: 'standards',
  cards: 'cards',
  citations: 'citations',
  outside: 'outside',
  first: 'first',
};

/** The counts that are kept on each act of the register. */
const everywhere: Counts = {
  professions: 'n.professionCount',
  standards: 'n.mentioningStandardCount',
  cards: 'n.cardCount',
  citations: 'n.citationCount',
  outside: 'n.outsideCitationCount',
  first: 'n.firstCitation',
};

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

/** From the counts that an act keeps of each level; the standards are counted for the acts that are shown. */
const ofLevel = `MATCH (n:LegalAct) WHERE $level IN n.levels AND ${isStale}
  WITH parent, n, [at IN range(0, size(n.levels) - 1) WHERE n.levels[at] = $level][0] AS at
  WITH parent, n, n.levelProfessions[at] AS professions, n.levelCards[at] AS cards, n.levelCitations[at] AS citations,
    0 AS outside, n.levelFirsts[at] AS first`;
const standardsOfLevel = `COUNT {
      MATCH (card:ProfessionCard)-[r:CITES]->() USING INDEX r:CITES(act, by, level, key, node)
      WHERE r.act = n.id AND r.by = 'ProfessionCard' AND r.level = $level AND r.key IS NOT NULL AND r.node IS NOT NULL
      RETURN DISTINCT card.standard }`;

const fromCards = { where: [isStale], order: mostFirst('professions') };

const pages: Readonly<Record<ScopeStart, StalePage>> = {
  everywhere: pageFrom('everywhere', everywhere, {
    match: 'MATCH (n:LegalAct)',
    where: ['n.firstCitation IS NOT NULL', isStale],
    using: 'n:LegalAct(professionRank, id)',
    order: { ...mostFirst('n.professionCount'), key: 'n.professionRank' },
  }),
  standard: pageFrom('standard', counts, {
    ...fromCards,
    match: counted(citingCards('standard', '(n:LegalAct)'), outsideCards),
  }),
  profession: pageFrom('profession', counts, {
    ...fromCards,
    match: counted(citingCards('profession', '(n:LegalAct)')),
  }),
  level: pageFrom(
    'level',
    { ...counts, standards: standardsOfLevel },
    { match: ofLevel, where: [], order: fromCards.order },
  ),
};

/** The acts that are cited and not in force on a day: those that most professions cite first. */
export function staleCitations(scope: CitingScope): StalePage {
  return pages[startOf(scope)];
}

function pageFrom(
  start: ScopeStart,
  { professions, standards, cards, citations, outside, first }: Counts,
  page: Pick<PageDefinition<typeof staleCitationItem.shape>, 'match' | 'where' | 'using' | 'order'>,
): StalePage {
  return pageQuery<typeof staleCitationItem.shape, StaleFilter>({
    ...page,
    name: `stale citations from ${start}`,
    columns: `node: {act: ${sent.LegalAct.cypher('n')}, asOf: $asOf, standard: $standard, profession: $profession, level: $level,
      professions: ${professions}, standards: ${standards}, cards: ${cards}, citations: ${citations},
      citationsOutsideCards: ${outside}, first: ${first}}`,
    besides: { successors: successionOfLegalAct },
    item: staleCitationItem,
  });
}
