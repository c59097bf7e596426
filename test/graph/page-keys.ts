import { z } from 'zod';
import type { Graph } from '../../src/graph/graph.ts';

/** What derived edges carry so that lists are pages of an index. */
const keys = ['act', 'by', 'concept', 'key', 'level', 'node'];

/** A line of a dump without them. */
export function withoutPageKeys(line: string): string {
  const at = line.indexOf(' {', line.indexOf('->'));
  const said = Object.entries(JSON.parse(line.slice(at + 1)) as object).filter(
    ([name]) => !keys.includes(name),
  );
  return `${line.slice(0, at)} ${JSON.stringify(Object.fromEntries(said))}`;
}

const kind = (node: string) => `head([label IN labels(${node}) WHERE NOT label IN ['Stated', 'Concept']])`;

/** Edges whose keys are not those of the nodes at their ends. */
const wrong: Readonly<Record<string, string>> = {
  CITES: `edge.act <> to.id OR edge.by <> ${kind('from')} OR edge.node <> from.id
    OR edge.key <> CASE WHEN from:Concept THEN edge.citations ELSE from.sortKey END
    OR (from:Profession OR from:ProfessionCard) AND edge.level <> coalesce(from.level, 0)`,
  RESTS_ON: `edge.act <> to.id OR edge.node <> from.id OR edge.key <> from.documentKey
    OR (from:SkillStatement OR from:LabourFunctionStatement) <> (edge.by IS NOT NULL) OR coalesce(edge.by <> ${kind('from')}, false)`,
  REQUIRES: 'edge.concept <> to.id OR edge.node <> from.id OR edge.key <> from.sortKey',
  EXPRESSES: 'edge.concept <> to.id OR edge.node <> from.id OR edge.key <> from.documentKey',
};

/** How many edges have keys, and how many have wrong ones or none. */
export async function pageKeysOf(graph: Graph): Promise<{ readonly right: number; readonly wrong: number }> {
  const counts = { right: 0, wrong: 0 };
  for (const [type, isWrong] of Object.entries(wrong)) {
    const text = `MATCH (from)-[edge:${type}]->(to) RETURN coalesce(NOT (${isWrong}), false) AS isRight, count(*) AS edges`;
    const row = z.object({ isRight: z.boolean(), edges: z.number() });
    for (const { isRight, edges } of await graph.read({ name: `keys of ${type}`, text, row }, {}))
      counts[isRight ? 'right' : 'wrong'] += edges;
  }
  return counts;
}
