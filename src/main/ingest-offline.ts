import type { Graph } from '../graph/graph.ts';
import { readPending } from '../graph/pending.ts';
import { readStatus } from '../graph/status.ts';
import type { LoadOptions } from '../ingest/load.ts';
import type { Registry } from '../ingest/registry.ts';
import { writeImport } from '../ingest/write-import.ts';
import { KasipError } from '../model/kasip-error.ts';
import type { StandardRecord } from '../model/standard.ts';
import { withImporter } from '../neo4j/index.ts';
import type { Settings } from './environment.ts';
import { ownOptions, withGraph } from './open-graph.ts';
import { print, say } from './say.ts';

/**
 * Imports records into the empty graph of a Neo4j of kasip's own, so that what follows from them is pending, and returns
 * those that are left for the usual way: in a graph where a load is pending already, all of them.
 * @throws KasipError 2 where the graph is not empty, or not kasip's own; 3 where the import fails. The graph is as it was then.
 */
export async function importOffline(
  settings: Settings,
  registry: Registry,
  records: Iterable<StandardRecord>,
  options: Pick<LoadOptions, 'inputOf'> & { readonly signal: AbortSignal },
): Promise<Iterable<StandardRecord>> {
  if (settings.neo4j !== null)
    throw new KasipError(
      2,
      '--offline writes the files of a Neo4j of kasip’s own, and NEO4J_URI names another.',
      'Leave out --offline, or unset NEO4J_URI.',
    );
  const { signal } = options;
  return await withImporter({ ...ownOptions(settings), signal }, async ({ folder, run }) => {
    if (await withGraph(settings, isPendingAlready, signal)) {
      say('A load is pending in the graph: going on with it.');
      return records;
    }
    const { files, nodes, relationships, standards, left } = writeImport(
      folder,
      registry.citations.acts,
      records,
      {
        ...options,
        written: ({ source, id }, count) => print(`${source.file}: ${id}: ${count} nodes to import`),
      },
    );
    if (standards === 0) return left;
    say(`Importing ${nodes} nodes and ${relationships} relationships of ${standards} standards …`);
    await run(files);
    return left;
  });
}

/** Whether something is pending; false in an empty graph. */
async function isPendingAlready(graph: Graph): Promise<boolean> {
  if ((await readPending(graph)) !== null) return true;
  const { Standard: there = 0 } = (await readStatus(graph)).counts;
  if (there === 0) return false;
  throw new KasipError(
    2,
    `--offline is for a first load into an empty graph, and this one has ${there} standards.`,
    'Leave out --offline.',
  );
}
