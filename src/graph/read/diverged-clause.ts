import { z } from 'zod';
import { languages } from '../../model/language.ts';
import { optionalText } from './columns.ts';
import { listQuery } from './list.ts';
import { byNumber } from './order.ts';
import { pageQuery } from './page.ts';

// Wordings that are alike and not the same, as they were judged when they were loaded, in cards of current editions.

/** What is no change of words: letters, order, the other language, a list of the same acts. */
const cosmetic = ['same-letters', 'word-order', 'same-acts', 'aligned'];

/** Two wordings by their ids. */
const pair = z.object({
  id: z.string(),
  one: z.string(),
  other: z.string(),
  verdict: z.enum(['same', 'doubtful', 'different']),
  score: z.number(),
});
export type DivergedClauseRow = z.infer<typeof pair>;

interface DivergedFilter {
  readonly standard: string | null;
  readonly cosmetic: readonly string[];
}

export const divergedFilter = (standard: string | null): DivergedFilter => ({ standard, cosmetic });

const isCurrent = (card: string) => `EXISTS { (:ProfessionCard {id: ${card}, isCurrent: true}) }`;

const item = z.object({ node: pair });

/** The most alike first. Both stand in current editions, in different cards; one in the standard that is given. */
export const divergedClauses = pageQuery<typeof item.shape, DivergedFilter>({
  name: 'diverged clauses',
  match: `MATCH (one:Wording)-[judged:JUDGED]->(other:Wording)
  WHERE judged.score > 0 AND any(reason IN judged.reasons WHERE NOT reason IN $cosmetic) AND EXISTS {
    MATCH (one)<-[:WORDED]-(a:Stated) WHERE ${isCurrent('a.card')}
    MATCH (other)<-[:WORDED]-(b:Stated) WHERE b.card <> a.card AND ${isCurrent('b.card')}
      AND ($standard IS NULL OR $standard IN [a.standard, b.standard])
  }
  WITH parent, {id: one.id + ' ' + other.id, one: one.id, other: other.id, verdict: judged.verdict,
    score: judged.score} AS n`,
  order: byNumber('toInteger(n.score * 1000000)', 'DESC'),
  columns: 'node: n',
  item,
});

/** Where a wording stands: `first` is the id of its first statement in a current edition. */
const clause = z.object({
  text: z.string(),
  language: z.enum(languages),
  first: z.string(),
  cards: z.number(),
  /** Between which days the first edition that has it was enacted; null: not known. */
  enactedEarliest: optionalText,
  enactedLatest: optionalText,
});
export type ClauseRow = z.infer<typeof clause>;

/** One, by the id of the wording. Of one edition whose day is not known, it is not known since when the wording stands. */
export const clauseOfWording = listQuery({
  name: 'clause of wording',
  match: `MATCH (wording:Wording {id: parent})<-[:WORDED]-(s:Stated)
  MATCH (edition:Edition {id: s.edition})
  WITH wording, collect({s: s, isCurrent: ${isCurrent('s.card')}}) AS all,
    count(DISTINCT edition) - count(DISTINCT CASE WHEN edition.enactedEarliest IS NOT NULL THEN edition END) AS unknown,
    min(edition.enactedEarliest) AS earliest, min(edition.enactedLatest) AS latest
  CALL (all) {
    UNWIND all AS one WITH one.s AS s WHERE one.isCurrent
    RETURN min([s.edition, coalesce(s.placesKk, s.placesRu), s.id])[2] AS first, count(DISTINCT s.card) AS cards
  }
  WITH {text: wording.text, language: wording.language, first: first, cards: cards,
    enactedEarliest: CASE unknown WHEN 0 THEN earliest END, enactedLatest: latest} AS n`,
  order: 'n.first',
  projection: 'n',
  row: clause,
});
