import { z } from 'zod';
import type { Transaction } from '../graph.ts';
import type { Query } from '../query.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';

const unlistedAct = z.object({
  id: z.string(),
  /** Whether a citation names it, or it took the place of an act of the register. */
  isHeld: z.boolean(),
  /** Other acts that left the register, whose place it took. */
  replaced: z.array(z.string()),
});

const unlistedActs: Query<object, z.infer<typeof unlistedAct>> = {
  name: 'unlistedActs',
  text: `MATCH (act:LegalAct) WHERE NOT act.listed
    RETURN act.id AS id,
      EXISTS { (act)<-[:NAMES|MIGHT_NAME]-() } OR EXISTS { (act)<-[:REPLACED_BY]-(:LegalAct {listed: true}) } AS isHeld,
      [(act)<-[:REPLACED_BY]-(old:LegalAct) WHERE NOT old.listed | old.id] AS replaced`,
  row: unlistedAct,
};

const deleteActs: RowsQuery<string> = {
  name: 'deleteActs',
  text: `UNWIND $rows AS id MATCH (act:LegalAct {id: id})
    OPTIONAL MATCH (act)-[:HAS_PROVISION]->(provision)
    OPTIONAL MATCH (inner:SearchEntry {id: provision.id}) DETACH DELETE provision, inner
    WITH DISTINCT act, id OPTIONAL MATCH (entry:SearchEntry {id: id}) DETACH DELETE act, entry`,
  row: z.unknown(),
};

/**
 * Takes away the acts that left the register and that nothing holds. One that is held holds what took its place, however
 * long the chain, and whatever its shape.
 */
export async function sweepActs(transaction: Transaction): Promise<void> {
  const acts = await transaction.run(unlistedActs, {});
  const held = new Set(acts.filter(({ isHeld }) => isHeld).map(({ id }) => id));
  for (let before = -1; before < held.size; ) {
    before = held.size;
    for (const { id, replaced } of acts) if (replaced.some((old) => held.has(old))) held.add(id);
  }
  await runInBatches(
    transaction,
    deleteActs,
    acts.map(({ id }) => id).filter((id) => !held.has(id)),
  );
}
