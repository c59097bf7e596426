import type { ReplacementRow } from '../graph/read/legal-act.ts';
import type { LegalActRow } from '../graph/read/row/legal-act.ts';
import { successionOfLegalAct } from '../graph/read/succession.ts';
import { type ActStatus, statusOn } from '../model/act-status.ts';
import { grouped } from '../model/grouped.ts';
import { replacementCycles } from '../model/replacement-cycles.ts';
import { successorsOf } from '../model/succession.ts';
import { inForceDays, statedFrom } from './act-days.ts';
import type { ActChange } from './generated/types.ts';
import type { Loads } from './loads.ts';

/** An act that stands in the place of another on a day, and how it came to. */
export interface ActSuccessor {
  readonly act: LegalActRow;
  readonly status: ActStatus;
  readonly path: readonly ReplacementRow[];
}

/** What stands in the place of an act on a day; nothing where it is itself in force, or not yet. */
export async function successorsOn(
  act: LegalActRow,
  day: string,
  load: Loads,
): Promise<readonly ActSuccessor[]> {
  const { steps, acts } = await chainsFrom(act, load);
  const statusOf = (id: string) => statusOn(inForceDays(known(acts, id)), day);
  return successorsOf(
    act.id,
    grouped(steps, (step) => step.old),
    { day, statusOf },
  ).map(({ act: id, status, path }) => ({ act: known(acts, id), status, path: path.map(({ row }) => row) }));
}

/** How an act ceased, seen from a day on which it has; null on any other day. */
export async function changeOf(act: LegalActRow, day: string, load: Loads): Promise<ActChange | null> {
  if (statusOn(inForceDays(act), day) !== 'CEASED') return null;
  const { steps } = await chainsFrom(act, load);
  const own = steps.filter((step) => step.old === act.id).map(({ row }) => row);
  if (own.some(({ isRenewal }) => isRenewal)) return 'RENEWED';
  if (own.length === 0) return 'REPEALED';
  return own.every(({ part }) => part !== null) ? 'PARTLY_REPLACED' : 'REPLACED';
}

/** The cycle of replacements in which an act stands; null where it stands in none. */
export async function cycleOf(act: LegalActRow, load: Loads): Promise<readonly LegalActRow[] | null> {
  const { steps, acts } = await chainsFrom(act, load);
  const cycle = replacementCycles(steps).find((ids) => ids.includes(act.id));
  return cycle?.map((id) => known(acts, id)) ?? null;
}

/** The replacements on the chains that begin at an act, and the acts on them by their ids. */
async function chainsFrom(act: LegalActRow, load: Loads) {
  const chains = await load.the(successionOfLegalAct, act.id);
  const acts: ReadonlyMap<string, LegalActRow> = new Map([act, ...chains.acts].map((row) => [row.id, row]));
  const steps = chains.steps.map((step) => {
    const [before, after] = [known(acts, step.old), known(acts, step.new)];
    const row: ReplacementRow = { ...step, act: after, old: before, new: after };
    return { old: step.old, new: step.new, from: statedFrom(row), row };
  });
  return { steps, acts };
}

function known(acts: ReadonlyMap<string, LegalActRow>, id: string): LegalActRow {
  const act = acts.get(id);
  if (act === undefined) throw new Error(`No replacement leads to ${id}.`);
  return act;
}
