import { z } from 'zod';
import type { Transaction } from '../graph.ts';
import type { Query } from '../query.ts';

/** What a wording is connected with: judged the same, or the text of one statement in another language. */
const connections: Query<{ ids: readonly string[] }, { id: string; others: string[] }> = {
  name: 'connectionsOfWordings',
  text: `UNWIND $ids AS id MATCH (wording:Wording {id: id})
    RETURN id, COLLECT {
      MATCH (wording)-[:JUDGED {verdict: 'same'}]-(other:Wording) RETURN other.id
      UNION
      MATCH (wording)<-[:WORDED]-(:Stated)-[:WORDED]->(other:Wording) RETURN other.id
    } AS others`,
  row: z.object({ id: z.string(), others: z.array(z.string()) }),
};

/** All wordings that some are connected with, directly or by way of others, as groups. */
export async function connected(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly (readonly string[])[]> {
  const near = new Map<string, readonly string[]>();
  for (let next = ids; next.length > 0; ) {
    for (const { id, others } of await transaction.run(connections, { ids: next })) near.set(id, others);
    next = [...new Set(next.flatMap((id) => near.get(id) ?? []))].filter((id) => !near.has(id));
  }
  return groupsOf(near);
}

/** The parts of a graph that hang together, by what each of its nodes is next to. */
export function groupsOf(near: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const groups: (readonly string[])[] = [];
  for (const start of near.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const group = [start];
    for (let at = 0; at < group.length; at++)
      for (const other of near.get(group[at] as string) ?? [])
        if (!seen.has(other)) {
          seen.add(other);
          group.push(other);
        }
    groups.push(group);
  }
  return groups;
}
