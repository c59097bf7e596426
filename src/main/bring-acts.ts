import { existsSync } from 'node:fs';
import { migrate } from '../graph/migrate.ts';
import { readRegistry } from '../ingest/registry.ts';
import { loadRegisters } from '../ingest/shipped.ts';
import { KasipError } from '../model/kasip-error.ts';
import { path } from '../neo4j/index.ts';
import type { Settings } from './environment.ts';
import { withGraph } from './open-graph.ts';
import { say } from './say.ts';

/** Brings the register of acts into the graph, where there is one and it can be had; else it says so. */
export async function bringActs(settings: Settings): Promise<void> {
  if (settings.neo4j === null && !existsSync(path({ home: settings.home }))) {
    say('The register is changed. There is no graph yet; the next start brings it in.');
    return;
  }
  try {
    await withGraph(settings, async (graph) => {
      await migrate(graph);
      await loadRegisters(graph, readRegistry(settings.home), say);
    });
  } catch (error) {
    if (!(error instanceof KasipError) || error.exitCode !== 3) throw error;
    say(`The register is changed, and not in the graph yet; the next start brings it in. ${error.message}`);
  }
}
