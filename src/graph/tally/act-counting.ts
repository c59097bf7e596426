import { z } from 'zod';
import type { Graph, Transaction } from '../graph.ts';
import type { Neighbourhood } from '../neighbourhood.ts';
import { type PagedPart, pageAfter, pageSizes } from '../pages.ts';
import type { Query } from '../query.ts';
import type { Properties } from '../rows/stated-node.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';
import { actCounts } from './act-counts.ts';
import { type CitingKind, citingKinds, counted } from './citing-rows.ts';
import { changed } from './sum.ts';
import { noTally, type Tallies, type Tally } from './tally.ts';

/** In which part of a neighbourhood the nodes of a kind are. */
const partOf: Readonly<Record<CitingKind, PagedPart & keyof Neighbourhood>> = {
  cards: 'cards',
  professions: 'professions',
  standards: 'standards',
  skills: 'concepts',
  labourFunctions: 'concepts',
};

const storedTallies: Query<{ ids: readonly string[] }, { id: string; tally: string | null }> = {
  name: 'storedTallies',
  text: 'UNWIND $ids AS id MATCH (act:LegalAct {id: id}) RETURN id, act.tally AS tally',
  row: z.object({ id: z.string(), tally: z.string().nullable() }),
};

const setCounts: RowsQuery<{ id: string; counts: Properties }> = {
  name: 'setActCounts',
  text: 'UNWIND $rows AS row MATCH (act:LegalAct {id: row.id}) SET act += row.counts',
  row: z.unknown(),
};

/** Counts of acts by difference: what some nodes were counted for before a change, and what they are after it. */
export class ActCounting {
  #transaction: Transaction;
  #before: Tallies = new Map();
  #noted: Readonly<Record<CitingKind, Set<string>>> = {
    cards: new Set(),
    professions: new Set(),
    standards: new Set(),
    skills: new Set(),
    labourFunctions: new Set(),
  };

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  /** Notes what nodes are counted for now, before anything of it changes; those that were noted before stay so. */
  async note(around: Pick<Neighbourhood, PagedPart>): Promise<void> {
    for (const kind of citingKinds) {
      const ids = around[partOf[kind]].filter((id) => !this.#noted[kind].has(id));
      await counted[kind].from(this.#transaction.run, ids, this.#before);
      for (const id of ids) this.#noted[kind].add(id);
    }
  }

  /** Makes the counts follow what the nodes that were noted cite now. */
  async follow(): Promise<void> {
    const after: Tallies = new Map();
    for (const kind of citingKinds)
      await counted[kind].from(this.#transaction.run, [...this.#noted[kind]], after);
    const acts = [...new Set([...this.#before.keys(), ...after.keys()])];
    const unknown: string[] = [];
    const tallies: Tallies = new Map();
    for (const { id, tally } of await this.#transaction.run(storedTallies, { ids: acts })) {
      const sum =
        tally &&
        changed(JSON.parse(tally) as Tally, this.#before.get(id) ?? noTally(), after.get(id) ?? noTally());
      if (sum) tallies.set(id, sum);
      else unknown.push(id);
    }
    await writeTallies(this.#transaction, tallies);
    await countActs(this.#transaction, unknown);
  }
}

/** Counts acts anew from all that cites them. */
export async function countActs(transaction: Transaction, acts: readonly string[]): Promise<void> {
  const tallies: Tallies = new Map(acts.map((act) => [act, noTally()]));
  for (const kind of citingKinds) await counted[kind].of(transaction.run, acts, tallies);
  await writeTallies(transaction, tallies);
}

/** The same for all acts: each node is read once, however many acts it cites. */
export async function countAllActs(graph: Graph, signal?: AbortSignal): Promise<void> {
  const tallies: Tallies = new Map();
  for (const kind of citingKinds)
    await eachPage(graph, partOf[kind], async (ids) => {
      signal?.throwIfAborted();
      await counted[kind].from((query, parameters) => graph.read(query, parameters), ids, tallies);
    });
  await eachPage(graph, 'acts', (ids) => {
    const some = new Map(ids.map((id) => [id, tallies.get(id) ?? noTally()]));
    return graph.write((transaction) => writeTallies(transaction, some));
  });
}

async function eachPage(
  graph: Graph,
  part: PagedPart,
  work: (ids: readonly string[]) => Promise<unknown>,
): Promise<void> {
  for (let after = '', isMore = true; isMore; ) {
    const ids = await pageAfter(graph, part, after);
    if (ids.length > 0) await work(ids);
    isMore = ids.length === pageSizes[part];
    after = ids.at(-1) ?? after;
  }
}

async function writeTallies(transaction: Transaction, tallies: Tallies): Promise<void> {
  const rows = [...tallies].map(([id, tally]) => ({ id, counts: actCounts(tally) }));
  await runInBatches(transaction, setCounts, rows);
}
