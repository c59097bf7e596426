import type { LegalActRecord } from '../model/act.ts';
import { derive } from './derive/derive.ts';
import type { Graph, Transaction } from './graph.ts';
import { type Neighbourhood, neighbourhoodOf, nowhere, union } from './neighbourhood.ts';
import { addFreshActs, releaseAfter } from './release.ts';
import { actProperties, replacementRow } from './rows/act-properties.ts';
import { settleProvisions } from './settle/provision.ts';
import { sweepRegisters } from './settle/sweep-registers.ts';
import {
  createReplacements,
  dropReplacements,
  markRenewed,
  mightNameActs,
  nameActs,
  standardsCiting,
  storedActs,
  unlistActs,
  writeActs,
} from './write/acts.ts';
import { runInBatches } from './write/batches.ts';

/** What loading a register did, in its entries. */
export interface RegisterCounts {
  readonly created: number;
  readonly changed: number;
  /** Gone from the register: taken away, or kept unlisted where something still holds it. */
  readonly deleted: number;
  readonly unchanged: number;
  readonly release: number;
}

/**
 * Makes the register of acts in the graph what `acts` says. `acts` is the whole register, never an addition to it: an
 * act that is not among them is deleted, or kept unlisted where citations name it or an act was replaced by it.
 * Citations loaded before their act are led to it.
 */
export async function loadActs(graph: Graph, acts: readonly LegalActRecord[]): Promise<RegisterCounts> {
  const rows = acts.map(actProperties);
  return await graph.write(async (transaction) => {
    const stored = new Map((await transaction.run(storedActs, {})).map((act) => [act.id, act]));
    const wanted = new Set(rows.map((row) => row.id));
    const created = rows.filter((row) => !stored.has(row.id));
    const changed = rows.filter((row) => stored.has(row.id) && stored.get(row.id)?.hash !== row.hash);
    const gone = [...stored.values()].filter((act) => act.listed && !wanted.has(act.id)).map((act) => act.id);
    const isChanged = created.length + changed.length + gone.length > 0;
    if (isChanged) {
      await runInBatches(transaction, writeActs, [...created, ...changed]);
      await runInBatches(transaction, unlistActs, gone);
      await runInBatches(transaction, dropReplacements, [...wanted]);
      await runInBatches(transaction, createReplacements, acts.flatMap(replacementsOf));
      await runInBatches(transaction, markRenewed, [...wanted]);
      const ids = [...created, ...changed].map((row) => row.id);
      await transaction.run(addFreshActs, { ids: [...ids, ...gone] });
      await settleActs(
        transaction,
        created.map((row) => row.id),
        changed.map((row) => row.id),
      );
    }
    return {
      created: created.length,
      changed: changed.length,
      deleted: gone.length,
      unchanged: rows.length - created.length - changed.length,
      release: await releaseAfter(transaction, isChanged),
    };
  });
}

function replacementsOf({ id, replacedBy }: LegalActRecord) {
  return replacedBy.map((replacement) => replacementRow(id, replacement));
}

async function settleActs(
  transaction: Transaction,
  created: readonly string[],
  changed: readonly string[],
): Promise<void> {
  await runInBatches(transaction, nameActs, created);
  await runInBatches(transaction, mightNameActs, created);
  const citing = (await transaction.run(standardsCiting, { ids: created })).map(({ id }) => id);
  await settleProvisions(transaction, citing);
  await sweepRegisters(transaction);
  let around: Neighbourhood = { ...nowhere, acts: [...created, ...changed] };
  for (const id of citing) around = union(around, await neighbourhoodOf(transaction, id));
  await derive(transaction, around);
}
