import { replacement } from './legal-act.ts';
import { listQuery } from './list.ts';

/** Steps of a chain of replacements that are followed. */
const longest = 200;

/**
 * Every replacement on the chains that begin at an act, each once. That only distinct acts are asked for, and nothing is
 * said of them by which they could be looked up, lets Neo4j go to each act once: chains that split, join or lead back
 * cost no more than there are replacements.
 */
export const successionOfLegalAct = listQuery({
  name: 'succession of legal act',
  match: `MATCH (act:LegalAct {id: parent}) WITH act
  MATCH (act)-[:REPLACED_BY*0..${longest - 1}]->(old) WITH DISTINCT old
  MATCH (old)-[edge:REPLACED_BY]->(new:LegalAct)
  WITH edge, old {.*} AS old, new {.*} AS new
  WITH edge {.*, act: new, old: old, new: new} AS n`,
  order: "n.old.id, coalesce(n.part, ''), n.new.id",
  projection: 'n',
  row: replacement,
});
