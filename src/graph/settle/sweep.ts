import { z } from 'zod';
import type { Transaction } from '../graph.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import type { Query } from '../query.ts';
import type { Step } from '../step.ts';

type SweepQuery = Query<{ ids: readonly string[] }, { gone: string[] }>;

const sweepStandards = sweepOf('Standard', '-[:HAS_EDITION]->');
const sweepProfessions = sweepOf('Profession', '<-[:DESCRIBES]-');
/** With the terms that no other wording has. */
const sweepWordings: SweepQuery = {
  name: 'sweepWording',
  text: `UNWIND $ids AS id MATCH (node:Wording {id: id}) WHERE NOT EXISTS { (node)<-[:WORDED]-() }
      WITH collect(node) AS nodes, collect(id) AS gone
      WITH nodes, gone, COLLECT {
        UNWIND nodes AS node MATCH (node)-[:HAS_TERM]->(term) RETURN DISTINCT term
      } AS terms
      FOREACH (node IN nodes | DETACH DELETE node)
      FOREACH (term IN [term IN terms WHERE NOT EXISTS { (term)<-[:HAS_TERM]-() }] | DELETE term)
      RETURN gone`,
  row: z.object({ gone: z.array(z.string()) }),
};
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
  const wordings = await left(sweepWordings, around.wordings);
  const concepts = await left(sweepConcepts, around.concepts);
  return { ...around, standards, professions, wordings, concepts };
}

/** The same as steps for all there is. */
export const sweeping: readonly Step[] = [
  stepOf('standards', sweepStandards),
  stepOf('professions', sweepProfessions),
  stepOf('wordings', sweepWordings),
  stepOf('concepts', sweepConcepts),
];

function stepOf(of: Step['of'], query: SweepQuery): Step {
  return {
    of,
    run: async (transaction, ids) => {
      await transaction.run(query, { ids });
    },
  };
}

/** All in one statement, which finds first and deletes then; with what is searched of them. */
function sweepOf(label: string, holding: string): SweepQuery {
  return {
    name: `sweep${label}`,
    text: `UNWIND $ids AS id MATCH (node:${label} {id: id}) WHERE NOT EXISTS { (node)${holding}() }
      OPTIONAL MATCH (entry:SearchEntry {id: id})
      WITH collect(node) + collect(entry) AS nodes, collect(id) AS gone
      FOREACH (node IN nodes | DETACH DELETE node)
      RETURN gone`,
    row: z.object({ gone: z.array(z.string()) }),
  };
}
