import { z } from 'zod';
import type { Transaction } from '../graph.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import type { Query } from '../query.ts';

type SweepQuery = Query<{ ids: readonly string[] }, { gone: string[] }>;

const sweepStandards = sweepOf('Standard', '-[:HAS_EDITION]->');
const sweepProfessions = sweepOf('Profession', '<-[:DESCRIBES]-');
const sweepWordings = sweepOf('Wording', '<-[:WORDED]-');
const sweepConcepts = sweepOf('Concept', '<-[:WORDING_OF]-');

/**
 * Takes away the standards, professions, wordings and concepts of a neighbourhood that nothing holds any more, and
 * returns what is left of it. Comes before anything that looks nodes up by their ids: an index out of which much was
 * taken in the same transaction is slow.
 */
export async function sweep(transaction: Transaction, around: Neighbourhood): Promise<Neighbourhood> {
  const left = async (query: SweepQuery, ids: readonly string[]) => {
    const gone = new Set((await transaction.run(query, { ids })).flatMap((row) => row.gone));
    return ids.filter((id) => !gone.has(id));
  };
  const standards = await left(sweepStandards, around.standards);
  const professions = await left(sweepProfessions, around.professions);
  await left(sweepWordings, around.concepts);
  const concepts = await left(sweepConcepts, around.concepts);
  return { ...around, standards, professions, concepts };
}

/** All in one statement, which finds first and deletes then. */
function sweepOf(label: string, holding: string): SweepQuery {
  return {
    name: `sweep${label}`,
    text: `UNWIND $ids AS id MATCH (node:${label} {id: id}) WHERE NOT EXISTS { (node)${holding}() }
      WITH collect(node) AS nodes, collect(id) AS gone
      FOREACH (node IN nodes | DETACH DELETE node)
      RETURN gone`,
    row: z.object({ gone: z.array(z.string()) }),
  };
}
