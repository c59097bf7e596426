import { followDecisions } from '../graph/decisions-again.ts';
import type { Graph } from '../graph/graph.ts';
import { loadActs } from '../graph/load-acts.ts';
import { loadOccupationGroups } from '../graph/load-occupation-groups.ts';
import { loadProvisions } from '../graph/load-provisions.ts';
import { readPending } from '../graph/pending.ts';
import { sourceIds } from '../graph/read/source.ts';
import type { StandardRecord } from '../model/standard.ts';
import { readOccupationGroups } from '../registry/occupation-groups.ts';
import { seedPath } from '../registry/table.ts';
import { filesOf } from './files.ts';
import { followRegister } from './follow-register.ts';
import { inputsOf } from './inputs.ts';
import { loadRecords } from './load.ts';
import { readInputs } from './read-inputs.ts';
import type { Registry } from './registry.ts';

/**
 * Brings the registers into the graph, acts with what they consist of and groups of occupations, and makes what is loaded
 * follow them, and the decisions of people; where it is pending what follows from what was stated, `finishPending` does
 * that. What could not follow as a whole is reported.
 */
export async function loadRegisters(
  graph: Graph,
  registry: Registry,
  report: (line: string) => void = () => {},
): Promise<void> {
  await loadActs(graph, registry.citations.acts);
  await loadProvisions(graph, registry.provisions());
  await loadOccupationGroups(graph, readOccupationGroups());
  if ((await readPending(graph)) === null) await followRegisters(graph, registry, report);
}

/** Makes what is loaded follow the registers that are in the graph, and the decisions of people. */
export async function followRegisters(
  graph: Graph,
  registry: Registry,
  report: (line: string) => void = () => {},
): Promise<void> {
  const { areWordsOther } = await followDecisions(graph, registry.resolver());
  if (areWordsOther)
    report('Wordings of the graph were compared by other words than kasip has now. Run `kasip rebuild`.');
  const halfway = await followRegister(graph, registry);
  if (halfway.length === 0) return;
  report(
    `${halfway.length} editions follow the register, but not their findings, since their files are not kept: load these again. ${halfway.join(', ')}`,
  );
}

/**
 * Loads the standards that come with the package: all of them where the graph has none. Where it has some, those
 * that it has from the same files, so that it shows what a newer kasip understands better; one that was withdrawn
 * stays out, and a text of the user's own stays as it is.
 */
export async function loadShipped(
  graph: Graph,
  registry: Registry,
  report: (line: string) => void = () => {},
): Promise<void> {
  const held = new Set((await graph.read(sourceIds, {})).map(({ id }) => id));
  const isEmpty = held.size === 0;
  if (isEmpty) report('Loading the standards that come with kasip …');
  for (const { input, record } of shippedEditions(registry)) {
    if (!isEmpty && !held.has(record.source.id)) continue;
    await loadRecords(graph, [record], registry.resolver(), { inputOf: () => input });
  }
}

/** The standards that come with kasip; one that cannot be read is a fault of the package. */
export function shippedRecords(registry: Registry): readonly StandardRecord[] {
  return shippedEditions(registry).map(({ record }) => record);
}

function shippedEditions(registry: Registry) {
  return [...readInputs(inputsOf(filesOf([seedPath('standards')])), registry)].map(
    ({ input, record, reasons }) => {
      if (record === null || input.kind === 'broken')
        throw new Error(`A shipped standard cannot be read: ${reasons[0]?.message}`);
      return { input, record };
    },
  );
}
