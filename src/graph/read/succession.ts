import { z } from 'zod';
import { replacement } from './legal-act.ts';
import { listQuery } from './list.ts';
import { sent } from './row/sent.ts';

/** Steps of a chain of replacements that are followed. */
const longest = 200;

const step = replacement.omit({ act: true }).extend({ old: z.string(), new: z.string() });

/**
 * Every replacement on the chains that begin at an act, each once, and each act on them once. That only distinct acts are
 * asked for, and nothing is said of them by which they could be looked up, lets Neo4j go to each act once: chains that
 * split, join or lead back cost no more than there are replacements.
 */
export const successionOfLegalAct = listQuery({
  name: 'succession of legal act',
  match: `MATCH (act:LegalAct {id: parent}) WITH act
  MATCH (act)-[:REPLACED_BY*0..${longest - 1}]->(old) WITH DISTINCT old
  MATCH (old)-[edge:REPLACED_BY]->(new:LegalAct)
  WITH edge, old, new ORDER BY old.id, coalesce(edge.part, ''), new.id
  WITH collect(edge {.*, old: old.id, new: new.id}) AS steps, collect(old) + collect(new) AS ends
  WITH {steps: steps, acts: COLLECT { UNWIND ends AS end WITH DISTINCT end RETURN ${sent.LegalAct.cypher('end')} }} AS n`,
  order: 'size(n.steps)',
  projection: 'n',
  row: z.object({ steps: z.array(step), acts: z.array(sent.LegalAct.row) }),
});
