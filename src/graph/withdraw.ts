import { z } from 'zod';
import type { Resolver } from '../model/resolver.ts';
import type { Graph, Transaction } from './graph.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import type { Query } from './query.ts';
import { releaseAfter } from './release.ts';
import { renew } from './settle/renew.ts';
import { ActCounting } from './tally/act-counting.ts';

/** What withdrawing a standard took away. */
export interface WithdrawCounts {
  readonly standard: string;
  /** Nodes of what the document says. */
  readonly deleted: number;
  readonly release: number;
}

/** What is stated and not settled yet has its code on its editions alone. */
const standardByCodeOrId: Query<{ codeOrId: string }, { id: string }> = {
  name: 'standardByCodeOrId',
  text: `MATCH (standard:Standard {id: $codeOrId}) RETURN standard.id AS id
    UNION MATCH (standard:Standard {code: $codeOrId}) RETURN standard.id AS id
    UNION MATCH (standard:Standard)-[:HAS_EDITION]->(:Edition {code: $codeOrId})
    WHERE standard.code IS NULL RETURN standard.id AS id`,
  row: z.object({ id: z.string() }),
};

const deleteStated: Query<{ standard: string }, { deleted: number }> = {
  name: 'deleteStated',
  text: `MATCH (node:Stated {standard: $standard})
    WITH collect(node) AS nodes
    FOREACH (node IN nodes | DETACH DELETE node)
    RETURN size(nodes) AS deleted`,
  row: z.object({ deleted: z.number() }),
};

/** Takes out a standard with all its editions, and what only it held. Null where there is none. */
export async function withdrawStandard(
  graph: Graph,
  codeOrId: string,
  resolver: Resolver,
): Promise<WithdrawCounts | null> {
  return await graph.write(async (transaction) => {
    const [found] = await transaction.run(standardByCodeOrId, { codeOrId });
    return found ? await withdraw(transaction, found.id, resolver) : null;
  });
}

async function withdraw(
  transaction: Transaction,
  standard: string,
  resolver: Resolver,
): Promise<WithdrawCounts> {
  const around = await neighbourhoodOf(transaction, standard);
  const counting = new ActCounting(transaction);
  await counting.note(around);
  const [row] = await transaction.run(deleteStated, { standard });
  await renew(transaction, resolver, around, { isOnlyAdded: false, counting });
  return { standard, deleted: row?.deleted ?? 0, release: await releaseAfter(transaction, true) };
}
