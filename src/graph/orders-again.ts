import { z } from 'zod';
import type { Graph } from './graph.ts';
import type { Query } from './query.ts';
import { releaseAfter } from './release.ts';
import { type RowsQuery, runInBatches } from './write/batches.ts';

const text = z.string().nullable();

const askedOrders = z.object({
  edition: z.string(),
  /** What was asked of the register about the orders, as JSON. */
  asked: z.string(),
  enacting: text,
  base: text,
});
export type AskedOrders = z.infer<typeof askedOrders>;

/** What editions asked of the register about their orders, with what came of it. */
export const ordersAsked: Query<object, AskedOrders> = {
  name: 'ordersAsked',
  text: `MATCH (edition:Edition) WHERE edition.ordersAsked IS NOT NULL
    RETURN edition.id AS edition, edition.ordersAsked AS asked, edition.orderAct AS enacting, edition.baseOrderAct AS base`,
  row: askedOrders,
};

/** Which acts the orders of an edition are now. */
export type FoundOrders = Omit<AskedOrders, 'asked'>;

/** Without a hash, so that a load of the file writes it anew. */
const setOrders: RowsQuery<FoundOrders> = {
  name: 'setOrders',
  text: `UNWIND $rows AS row MATCH (edition:Stated&Edition {id: row.edition})
    SET edition.orderAct = row.enacting, edition.baseOrderAct = row.base, edition.hash = ''`,
  row: z.unknown(),
};

/** Makes the orders of editions the acts that they are found to be now. */
export async function findOrdersAgain(graph: Graph, orders: readonly FoundOrders[]): Promise<void> {
  await graph.write(async (transaction) => {
    await runInBatches(transaction, setOrders, orders);
    await releaseAfter(transaction, true);
  });
}
