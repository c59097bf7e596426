import type { Graph } from '../graph/graph.ts';
import { readPending } from '../graph/pending.ts';
import { readStatus } from '../graph/status.ts';
import { finishPending } from '../ingest/load-in-bulk.ts';
import type { Registry } from '../ingest/registry.ts';
import { print, say } from './say.ts';

/** Fewer documents than this are loaded one by one, unless somebody asks for another way. */
const many = 20;

/**
 * Whether documents are to be stated first and all derived once: where there are many of them, also beside what the graph
 * has, since all of that is derived again; and where a load in bulk was stopped.
 */
export async function suitsBulk(graph: Graph, documents: number): Promise<boolean> {
  if ((await readPending(graph)) !== null) return true;
  const { Standard: there = 0 } = (await readStatus(graph)).counts;
  return documents >= many && documents * 4 >= there;
}

/** Derives what is pending and says how it goes on; nothing where nothing is. */
export async function derivePending(graph: Graph, registry: Registry, signal?: AbortSignal): Promise<void> {
  const pending = await readPending(graph);
  if (pending === null) return;
  say(`Deriving what follows from what is loaded (pending since ${pending.since}) …`);
  let told = 0;
  const begun = Date.now();
  const release = await finishPending(graph, registry, say, {
    ...(signal && { signal }),
    report: (stage, done, of) => {
      if (Date.now() - told < 2_000) return;
      told = Date.now();
      say(`  ${done} of ${of} stages done (${Math.round((told - begun) / 1_000)} s), now: ${stage}`);
    },
  });
  if (release !== null) print(`Concepts and derived edges are complete (release ${release})`);
}
