import { writeFileSync } from 'node:fs';
import { ownSettingsFile } from '../../src/neo4j/own-settings.ts';
import { makeFolders, storeOf } from '../../src/neo4j/store.ts';

/**
 * Says of a store that is not started yet that its Neo4j shall keep the plan that it first made for a statement. Tests fill
 * and empty a small graph again and again; Neo4j would take each time for a new state of affairs, and spend most of the
 * run on new plans.
 */
export function keepPlans(options: { readonly home: string; readonly store?: string }): void {
  const store = storeOf(options);
  makeFolders(store);
  writeFileSync(ownSettingsFile(store), 'dbms.cypher.min_replan_interval=1d\n');
}
