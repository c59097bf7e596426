import type { ActReading } from '../model/act-reading.ts';
import type { ActRow, ActTable, NamedAct } from '../model/act-row.ts';
import { replacementCycles, roundOf } from '../model/replacement-cycles.ts';
import { type ActIndex, actIndex } from '../registry/act-index.ts';
import { united } from '../registry/merge-replacements.ts';
import { layOver } from '../registry/register.ts';
import { onlyOne, replacementsIn } from '../registry/replacements.ts';
import { type ActChange, changesOf } from './act-changes.ts';
import { type LaidReadings, layReadings } from './lay-readings.ts';

/** What an import would make of the register. */
export interface ActPlan extends Omit<LaidReadings, 'rows'> {
  /** The rows of the user's own register, by id. */
  readonly own: readonly ActRow[];
  /** Acts that are new or change, in order of their ids. */
  readonly changes: readonly ActChange[];
  /** Acts that were read and stay as they are. */
  readonly unchanged: number;
  /** Acts which the sources name as successors or predecessors, and which the register does not have. */
  readonly waiting: readonly { readonly act: string; readonly named: NamedAct }[];
  /** Acts that took, in the end, the place of themselves. */
  readonly cycles: readonly (readonly string[])[];
}

/** What readings change in a register: that of the package with the user's own. */
export function planActs(readings: readonly ActReading[], seed: ActTable, own: readonly ActRow[]): ActPlan {
  const { rows, ...laid } = layReadings(readings, seed, own);
  const known = actIndex(layOver(seed, [...rows.values()]));
  const written = [...rows.values()]
    .map((row) => withKnown(row, known))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const after = layOver(seed, written);
  const changes = changesOf(layOver(seed, own), after);
  const read = new Set(laid.placed.values());
  const changed = new Set(changes.map(({ act }) => act.id));
  return {
    ...laid,
    own: written,
    changes,
    unchanged: [...read].filter((id) => !changed.has(id)).length,
    waiting: [...read].flatMap((id) => waitingIn(rows.get(id), known)),
    cycles: cyclesIn(after),
  };
}

/** The row with the acts that took its place by their ids, where they are in the register now. */
function withKnown(row: ActRow, known: ActIndex): ActRow {
  if (row.replacedBy === undefined) return row;
  const replacedBy = row.replacedBy.map((replacement) => {
    const { named, ...how } = replacement;
    const act = named === undefined ? undefined : onlyOne(named, row, known);
    return act === undefined ? replacement : { ...how, act };
  });
  return { ...row, replacedBy: united(replacedBy) };
}

function waitingIn(row: ActRow | undefined, known: ActIndex): ActPlan['waiting'] {
  const named = [...(row?.replacedBy ?? []), ...(row?.replaces ?? [])].flatMap((one) => one.named ?? []);
  return named
    .filter((one) => row !== undefined && onlyOne(one, row, known) === undefined)
    .map((one) => ({ act: row?.id ?? '', named: one }));
}

function cyclesIn(rows: readonly ActRow[]): readonly (readonly string[])[] {
  const steps = replacementsIn(rows, actIndex(rows)).flatMap((row) =>
    row.replacedBy.map(({ act }) => ({ old: row.id, new: act })),
  );
  return replacementCycles(steps).map((acts) => roundOf(acts, steps));
}
