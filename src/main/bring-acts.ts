import { existsSync } from 'node:fs';
import { migrate } from '../graph/migrate.ts';
import { readRegistry } from '../ingest/registry.ts';
import { loadRegisters } from '../ingest/shipped.ts';
import { KasipError } from '../model/kasip-error.ts';
import { path } from '../neo4j/index.ts';
import type { Settings } from './environment.ts';
import { withGraph } from './open-graph.ts';
import { say } from './say.ts';

/**
 * Brings the register of acts into the graph, where there is one and it can be had; else it says so. One that is as it was
 * may not be in the graph yet: whoever changed it was stopped before, or had none.
 * @param isChanged whether the register was changed just now
 */
export async function bringActs(settings: Settings, isChanged: boolean): Promise<void> {
  if (settings.neo4j === null && !existsSync(path({ home: settings.home }))) {
    if (isChanged) say('The register is changed. There is no graph yet; the next start brings it in.');
    return;
  }
  try {
    await withGraph(settings, async (graph) => {
      await migrate(graph);
      await loadRegisters(graph, readRegistry(settings.home), say);
    });
  } catch (error) {
    if (!(error instanceof KasipError) || error.exitCode !== 3) throw error;
    const state = isChanged
      ? 'is changed, and not in the graph yet'
      : 'is not changed; whether the graph has it could not be asked';
    say(`The register ${state}; the next start brings it in. ${error.message}`);
  }
}
