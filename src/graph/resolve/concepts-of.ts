import { z } from 'zod';
import type { Transaction } from '../graph.ts';
import type { Query } from '../query.ts';

const conceptsOfWordings: Query<{ ids: readonly string[] }, { id: string }> = {
  name: 'conceptsOfWordings',
  text: `UNWIND $ids AS id MATCH (:Wording {id: id})-[:WORDING_OF]->(concept:Concept)
    RETURN DISTINCT concept.id AS id`,
  row: z.object({ id: z.string() }),
};

/** Ids of the concepts to which wordings belong. */
export async function conceptsOf(
  transaction: Transaction,
  wordings: readonly string[],
): Promise<readonly string[]> {
  return (await transaction.run(conceptsOfWordings, { ids: wordings })).map(({ id }) => id);
}
