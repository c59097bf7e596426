import type { ActReading } from '../model/act-reading.ts';
import type { ActRow, ActTable, NamedAct } from '../model/act-row.ts';
import { replacementCycles, roundOf } from '../model/replacement-cycles.ts';
import { type ActIndex, actIndex } from '../registry/act-index.ts';
import type { Conflict } from '../registry/choose.ts';
import { mergeRows } from '../registry/merge-rows.ts';
import { layOver, strangersIn } from '../registry/register.ts';
import { onlyOne, replacementsIn } from '../registry/replacements.ts';
import { statedByRow, statedBySources, withSources } from '../registry/stated-row.ts';
import { type ActChange, changesOf } from './act-changes.ts';
import { placeAct } from './place-act.ts';

/** What an import would make of the register. */
export interface ActPlan {
  /** The rows of the user's own register, by id. */
  readonly own: readonly ActRow[];
  /** Acts that are new or change, in order of their ids. */
  readonly changes: readonly ActChange[];
  /** Acts that were read and stay as they are. */
  readonly unchanged: number;
  readonly conflicts: readonly ActConflict[];
  /** What contradicts itself in a source, or is not understood. */
  readonly doubts: readonly ActNote[];
  /** Sources that belong to no act, or to more than one. */
  readonly left: readonly ActNote[];
  /** Acts which the sources name as successors or predecessors, and which the register does not have. */
  readonly waiting: readonly { readonly act: string; readonly named: NamedAct }[];
  /** Acts that took, in the end, the place of themselves. */
  readonly cycles: readonly (readonly string[])[];
  /** Which act of the register each reading is about. */
  readonly placed: ReadonlyMap<ActReading, string>;
}

export interface ActNote {
  readonly file: string;
  readonly message: string;
}

/** A statement of a source that was not taken. */
export interface ActConflict extends Conflict {
  readonly file: string;
  readonly act: string;
}

/** What readings change in a register: that of the package with the user's own. */
export function planActs(readings: readonly ActReading[], seed: ActTable, own: readonly ActRow[]): ActPlan {
  const before = layOver(seed, own);
  const index = actIndex(before);
  const strangers = strangersIn(seed, own);
  const rows = new Map(own.filter((row) => !strangers.includes(row)).map((row) => [row.id, row]));
  const doubts: ActNote[] = strangers.map(strangerNote);
  const left: ActNote[] = [];
  const conflicts: ActConflict[] = [];
  const read = new Set<string>();
  const placedAt = new Map<ActReading, string>();
  const lay = (reading: ActReading) => {
    const { file } = reading;
    doubts.push(...reading.doubts.map((message) => ({ file, message })));
    const placed = placeAct(reading, index);
    if (placed.kind === 'nowhere') {
      left.push({ file, message: placed.why });
      return;
    }
    const { row } = placed.stated;
    read.add(row.id);
    placedAt.set(reading, row.id);
    const known = index.byId(row.id);
    const merged = known === undefined ? null : mergeRows(statedByRow(known, seed.readOn), placed.stated);
    conflicts.push(...(merged?.conflicts ?? []).map((conflict) => ({ ...conflict, file, act: row.id })));
    index.add(merged?.row ?? withSources(placed.stated));
    const kept = rows.get(row.id);
    rows.set(
      row.id,
      kept === undefined ? withSources(placed.stated) : mergeRows(statedBySources(kept), placed.stated).row,
    );
  };
  // A translation may say by its id alone what act it is: it comes after those that say more.
  const isNamed = ({ said }: ActReading) => said.adopted !== undefined;
  for (const reading of [...readings.filter(isNamed), ...readings.filter((one) => !isNamed(one))])
    lay(reading);
  // What others say of an act comes after what it says itself.
  for (const { predecessors } of readings) predecessors.forEach(lay);
  const known = actIndex(layOver(seed, [...rows.values()]));
  const written = [...rows.values()]
    .map((row) => withKnown(row, known))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const after = layOver(seed, written);
  const changes = changesOf(before, after);
  const changed = new Set(changes.map(({ act }) => act.id));
  return {
    own: written,
    changes,
    unchanged: [...read].filter((id) => !changed.has(id)).length,
    conflicts,
    doubts,
    left,
    waiting: [...read].flatMap((id) => waitingIn(rows.get(id), known)),
    cycles: cyclesIn(after),
    placed: placedAt,
  };
}

function strangerNote({ id }: ActRow): ActNote {
  const message = `${id} was imported of another act than kasip has under its id or code; it was not used and is taken out`;
  return { file: 'acts/acts.json', message };
}

/** The row with the acts that took its place by their ids, where they are in the register now. */
function withKnown(row: ActRow, known: ActIndex): ActRow {
  if (row.replacedBy === undefined) return row;
  const replacedBy = row.replacedBy.map((replacement) => {
    const { named, ...how } = replacement;
    const act = named === undefined ? undefined : onlyOne(named, row, known);
    return act === undefined ? replacement : { ...how, act };
  });
  return {
    ...row,
    replacedBy: [
      ...new Map(replacedBy.map((one) => [JSON.stringify([one.act ?? one.named, one.part]), one])).values(),
    ],
  };
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
