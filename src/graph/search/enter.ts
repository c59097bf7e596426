import { z } from 'zod';
import type { Graph, Transaction } from '../graph.ts';
import { inParts } from '../in-parts.ts';
import { groupsAbove } from '../occupation-group.ts';
import type { Step } from '../step.ts';
import { type RowsQuery, runInBatches } from '../write/batches.ts';
import { entryOf, type SearchEntry } from './entry.ts';
import {
  actSources,
  conceptSources,
  groupSources,
  idsOf,
  occupationSources,
  professionSources,
  provisionSources,
  type SourcesQuery,
  standardSources,
} from './sources.ts';

const writeEntries: RowsQuery<SearchEntry> = {
  name: 'writeSearchEntries',
  text: 'UNWIND $rows AS row MERGE (entry:SearchEntry {id: row.id}) SET entry = row',
  row: z.unknown(),
};

const dropEntries: RowsQuery<string> = {
  name: 'dropSearchEntries',
  text: 'UNWIND $rows AS id MATCH (entry:SearchEntry {id: id}) DELETE entry',
  row: z.unknown(),
};

/** Things that one transaction looks at. */
const atOnce = 1_000;

/** Makes what is searched of some things what the graph says of them now; writes what is other than before. */
async function enter(transaction: Transaction, query: SourcesQuery, ids: readonly string[]): Promise<void> {
  await inParts(ids, atOnce, async (some) => {
    const sources = await transaction.run(query, { ids: some });
    const entries = sources.map((source) => ({ source, entry: entryOf(source) }));
    const isAnother = ({ source, entry }: (typeof entries)[number]) =>
      source.stored !== (entry?.hash ?? null);
    const changed = entries.filter(isAnother);
    await runInBatches(
      transaction,
      writeEntries,
      changed.flatMap(({ entry }) => entry ?? []),
    );
    await runInBatches(
      transaction,
      dropEntries,
      changed.flatMap(({ source, entry }) => (entry === null ? [source.id] : [])),
    );
  });
}

const entering = (of: Step['of'], query: SourcesQuery): Step => ({
  of,
  run: (transaction, ids) => enter(transaction, query, ids),
});

/** What is searched of a neighbourhood; the last to be derived, since it counts what is derived. */
export const searching: readonly Step[] = [
  entering('professions', professionSources),
  entering('standards', standardSources),
  entering('concepts', conceptSources),
  entering('acts', actSources),
  {
    of: 'codes',
    run: async (transaction, codes) => {
      await enter(
        transaction,
        occupationSources,
        codes.map((code) => `occupation:${code}`),
      );
      const groups = new Set(codes.flatMap(groupsAbove).map(({ code }) => code));
      await enterGroups(transaction, [...groups]);
    },
  },
];

export async function enterGroups(transaction: Transaction, codes: readonly string[]): Promise<void> {
  await enter(
    transaction,
    groupSources,
    codes.map((code) => `group:${code}`),
  );
}

export async function enterProvisions(transaction: Transaction, ids: readonly string[]): Promise<void> {
  await enter(transaction, provisionSources, ids);
}

/** What is searched of all that no neighbourhood has: registers bring it, and no standard changes it. */
export async function enterRegisters(graph: Graph): Promise<void> {
  for (const [label, query] of [
    ['Provision', provisionSources],
    ['OccupationGroup', groupSources],
  ] as const) {
    const ids = (await graph.read(idsOf(label), {})).map(({ id }) => id);
    await inParts(ids, atOnce, (some) => graph.write((transaction) => enter(transaction, query, some)));
  }
}
