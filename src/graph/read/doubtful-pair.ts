import { z } from 'zod';
import { reasonColumns } from '../resolve/columns.ts';
import { byNumber } from './order.ts';
import { pageQuery } from './page.ts';
import { wordingColumns, wordingRow } from './row/concept.ts';

/** Two wordings that may mean the same; their concepts are ids. */
const doubtfulPair = z.object({
  one: wordingRow,
  other: wordingRow,
  conceptOfOne: z.string(),
  conceptOfOther: z.string(),
  score: z.number(),
  ...reasonColumns,
  statementCount: z.number(),
  professionCount: z.number(),
  isInOneList: z.boolean(),
});
export type DoubtfulPairRow = z.infer<typeof doubtfulPair>;

const list = '[:HAS_LABOUR_FUNCTION|HAS_SKILL|HAS_ABILITY|HAS_KNOWLEDGE]';

/** Those that are most useful to decide first; of one kind, the parent, or of all. What a pair says is read for the page alone. */
export const doubtfulPairs = pageQuery({
  name: 'doubtful pairs',
  match: `MATCH (one:Wording)-[edge:JUDGED]->(other:Wording) WHERE edge.usefulness > 0
    AND (parent = '' OR edge.kind = parent)
  WITH parent, {id: one.id + ' ' + other.id, edge: edge, one: one, other: other} AS n`,
  order: byNumber('n.edge.usefulness', 'DESC'),
  columns: `node: head(COLLECT {
      WITH n.one AS one, n.other AS other, n.edge AS edge
      MATCH (one)-[r:WORDING_OF]->(c:Concept) MATCH (other)-[s:WORDING_OF]->(d:Concept)
      RETURN {one: ${wordingColumns('one', 'r')}, other: ${wordingColumns('other', 's')},
        conceptOfOne: c.id, conceptOfOther: d.id, score: edge.score, reasons: edge.reasons,
        reasonWords: edge.reasonWords, statementCount: c.statementCount + d.statementCount,
        professionCount: c.professionCount + d.professionCount,
        isInOneList: EXISTS {
          MATCH (one)<-[:WORDED]-(a)<-${list}-(p)-${list}->(b)-[:WORDED]->(other)
          WHERE NOT EXISTS { (b)-[:WORDED]->(one) } AND NOT EXISTS { (a)-[:WORDED]->(other) }
        }}
    })`,
  item: z.object({ node: doubtfulPair }),
});
