import type { ActProvisions } from '../model/provision.ts';
import type { Graph, Transaction } from './graph.ts';
import type { RegisterCounts } from './load-acts.ts';
import { readRelease, releaseAfter } from './release.ts';
import { contentsProperties, listedRows, parentRows, unlistedRow } from './rows/provision-rows.ts';
import { enterProvisions } from './search/enter.ts';
import { sweepProvisions } from './settle/sweep-registers.ts';
import { runInBatches } from './write/batches.ts';
import {
  createParents,
  dropParents,
  listedProvisions,
  setContents,
  storedContents,
  writeProvisions,
} from './write/provisions.ts';

/** The contents that an act is to have; null: none. */
interface Change {
  readonly act: string;
  readonly contents: ActProvisions | null;
  /** Provisions that are written or taken away. */
  readonly size: number;
}

/**
 * Makes the contents of acts in the graph what `all` says, which is the contents of all acts, never an addition; counts
 * are of acts. Only acts that the register lists have contents. A provision that is listed no more is kept where
 * citations name it. A transaction for some acts at a time: one that is stopped between two goes on next time.
 */
export async function loadProvisions(graph: Graph, all: readonly ActProvisions[]): Promise<RegisterCounts> {
  const wanted = new Map(all.map((contents) => [contents.act, contents]));
  const acts = (await graph.read(storedContents, {})).map(({ act, hash, isListed, provisions }) => {
    const contents = (isListed && wanted.get(act)) || null;
    const isChanged = hash !== (contents && contentsProperties(contents).provisionsHash);
    const size = Math.max(provisions, contents?.provisions.length ?? 0);
    return { act, contents, size, isNew: hash === null, isChanged };
  });
  const changes = acts.filter(({ isChanged }) => isChanged);
  let release = (await graph.read(readRelease, {}))[0]?.number ?? 0;
  for (const some of inPortions(changes)) {
    release = await graph.write(async (transaction) => {
      await change(transaction, some);
      return await releaseAfter(transaction, true);
    });
  }
  const created = changes.filter(({ isNew }) => isNew).length;
  const deleted = changes.filter(({ contents }) => contents === null).length;
  return {
    created,
    deleted,
    changed: changes.length - created - deleted,
    unchanged: acts.filter(({ contents, isChanged }) => contents !== null && !isChanged).length,
    release,
  };
}

/** Provisions of one transaction: some 15 KB of the memory of the database each. */
const atOnce = 5_000;

function inPortions(changes: readonly Change[]): readonly (readonly Change[])[] {
  const portions: Change[][] = [];
  let size = atOnce;
  for (const change of changes) {
    if (size + change.size > atOnce) {
      portions.push([]);
      size = 0;
    }
    portions.at(-1)?.push(change);
    size += change.size;
  }
  return portions;
}

async function change(transaction: Transaction, changes: readonly Change[]): Promise<void> {
  const acts = changes.map(({ act }) => act);
  const contents = changes.flatMap(({ contents }) => contents ?? []);
  const rows = contents.flatMap(listedRows);
  const wanted = new Set(rows.map(({ id }) => id));
  const gone = (await transaction.run(listedProvisions, { acts })).filter(({ id }) => !wanted.has(id));
  await runInBatches(transaction, dropParents, acts);
  await runInBatches(transaction, writeProvisions, [
    ...rows,
    ...gone.map((provision) => unlistedRow(provision.act, provision)),
  ]);
  await runInBatches(transaction, createParents, contents.flatMap(parentRows));
  await runInBatches(
    transaction,
    setContents,
    changes.map(({ act, contents }) => ({ act, properties: contentsProperties(contents) })),
  );
  await sweepProvisions(transaction);
  await enterProvisions(transaction, [...wanted, ...gone.map(({ id }) => id)]);
}
