import { z } from 'zod';
import type { Resolver } from '../../model/resolver.ts';
import type { Transaction } from '../graph.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import type { Query } from '../query.ts';
import { runInBatches } from '../write/batches.ts';
import { conceptsOf } from './concepts-of.ts';
import { connected } from './connected.ts';
import { dropEmptyConcepts, expressAgain, expressNew } from './express.ts';
import { judgeAgain } from './judge-again.ts';
import { nameConcepts } from './name.ts';
import { unite } from './unite.ts';

const wordingsTogether: Query<{ ids: readonly string[] }, { id: string }> = {
  name: 'wordingsTogether',
  text: `UNWIND $ids AS id
    MATCH (:Wording {id: id})-[:WORDING_OF]->(concept:Concept)
    WITH DISTINCT concept MATCH (concept)<-[:WORDING_OF]-(wording:Wording)
    RETURN wording.id AS id`,
  row: z.object({ id: z.string() }),
};

/** Some wordings with all that belong to their concepts: what may come apart when some of them are lost. */
export async function withWordingsTogether(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly string[]> {
  const together = await transaction.run(wordingsTogether, { ids });
  return [...new Set([...ids, ...together.map(({ id }) => id)])];
}

const actsOf: Query<{ ids: readonly string[] }, { id: string }> = {
  name: 'actsOfConcepts',
  text: `UNWIND $ids AS id MATCH (:Concept {id: id})-[:CITES]->(act:LegalAct) RETURN DISTINCT act.id AS id`,
  row: z.object({ id: z.string() }),
};

/**
 * Makes the concepts of a neighbourhood what its wordings say now, after these are settled: judges those that are new or
 * other than before, unites again all that hang together with any of it, and leads statements to their concepts.
 * @param ids its wordings and those that belonged to concepts with them before, see `withWordingsTogether`
 * @param note is told of all concepts that may come to be another, before one of them goes
 * @returns the neighbourhood with the concepts of before and of now, and what else is touched since concepts have other wordings
 */
export async function resolve(
  transaction: Transaction,
  resolver: Resolver,
  around: Neighbourhood,
  ids: readonly string[],
  note: (concepts: readonly string[]) => Promise<void> = async () => {},
): Promise<Neighbourhood> {
  await judgeAgain(transaction, resolver, ids);
  const { moves } = await unite(transaction, resolver, await connected(transaction, ids));
  const moved = moves.filter(({ from }) => from !== null);
  const left = [...new Set(moved.map(({ from }) => from as string))];
  const acts = (await transaction.run(actsOf, { ids: left })).map(({ id }) => id);
  await runInBatches(
    transaction,
    expressAgain,
    moved.map(({ id }) => id),
  );
  await runInBatches(transaction, expressNew, around.standards);
  const other = new Set(moved.flatMap(({ from, to }) => [from as string, to]));
  const own = await conceptsOf(transaction, around.wordings);
  const concepts = [...new Set([...around.concepts, ...own, ...other])];
  await note(concepts);
  await runInBatches(transaction, dropEmptyConcepts, left);
  await nameConcepts(transaction, resolver.matcher, concepts);
  return { ...around, concepts, moved: [...other], acts: [...new Set([...around.acts, ...acts])] };
}
