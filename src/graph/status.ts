import { z } from 'zod';
import type { Graph } from './graph.ts';
import { sharedLabels, statedLabels } from './labels.ts';
import { migrationsDone } from './migrate.ts';
import { type Pending, readPending } from './pending.ts';
import type { Query } from './query.ts';

/** What is in the graph, for people who run it. */
export interface GraphStatus {
  /** Nodes of each label, in the order of the README; 0 where there is none. */
  readonly counts: Readonly<Record<string, number>>;
  /** Null where nothing was loaded yet. */
  readonly release: { readonly number: number; readonly at: string } | null;
  /** What is to be derived yet from what was stated; null where all is. */
  readonly pending: Pending | null;
  readonly migrations: readonly { readonly id: string; readonly at: string }[];
}

const labels = [...statedLabels, ...sharedLabels, 'LabourFunction', 'Skill', 'Ability', 'Knowledge'];

/** One label a row: each is read from the store's own count. */
const countLabels: Query<object, { label: string; nodes: number }> = {
  name: 'countLabels',
  text: labels
    .map((label) => `RETURN '${label}' AS label, COUNT { (:${label}) } AS nodes`)
    .join('\nUNION ALL '),
  row: z.object({ label: z.string(), nodes: z.number() }),
};

const currentRelease: Query<object, { number: number; at: string }> = {
  name: 'currentRelease',
  text: `MATCH (release:Release {id: 'release'}) RETURN release.number AS number, release.at AS at`,
  row: z.object({ number: z.number(), at: z.string() }),
};

/** Counts by label, the release and the migrations that ran. */
export async function readStatus(graph: Graph): Promise<GraphStatus> {
  const counts = await graph.read(countLabels, {});
  const [release] = await graph.read(currentRelease, {});
  return {
    counts: Object.fromEntries(counts.map(({ label, nodes }) => [label, nodes])),
    release: release ?? null,
    pending: await readPending(graph),
    migrations: await graph.read(migrationsDone, {}),
  };
}
