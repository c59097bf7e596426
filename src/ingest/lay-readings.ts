import type { ActReading } from '../model/act-reading.ts';
import type { ActRow, ActTable } from '../model/act-row.ts';
import { type ActIndex, actIndex } from '../registry/act-index.ts';
import type { Conflict } from '../registry/choose.ts';
import { mergeRows } from '../registry/merge-rows.ts';
import { layOver, strangersIn } from '../registry/register.ts';
import { type StatedRow, statedByRow, statedBySources, withSources } from '../registry/stated-row.ts';
import { placeAct } from './place-act.ts';

/** What became of readings that were laid over a register. */
export interface LaidReadings {
  /** The user's own rows, by id. */
  readonly rows: ReadonlyMap<string, ActRow>;
  /** Which act of the register each reading is about. */
  readonly placed: ReadonlyMap<ActReading, string>;
  readonly conflicts: readonly ActConflict[];
  /** What contradicts itself in a source, or is not understood. */
  readonly doubts: readonly ActNote[];
  /** Sources that belong to no act, or to more than one. */
  readonly left: readonly ActNote[];
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

/** Lays readings over the register, one after another, and over the rows that the user has of the same acts. */
export function layReadings(
  readings: readonly ActReading[],
  seed: ActTable,
  own: readonly ActRow[],
): LaidReadings {
  const strangers = strangersIn(seed, own);
  const index = actIndex(layOver(seed, own));
  const rows = new Map(own.filter((row) => !strangers.includes(row)).map((row) => [row.id, row]));
  const placed = new Map<ActReading, string>();
  const conflicts: ActConflict[] = [];
  const doubts: ActNote[] = strangers.map(strangerNote);
  const left: ActNote[] = [];
  for (const reading of inOrder(readings)) {
    const { file } = reading;
    doubts.push(...reading.doubts.map((message) => ({ file, message })));
    const place = placeAct(reading, index);
    if (place.kind === 'nowhere') {
      left.push({ file, message: place.why });
      continue;
    }
    const { id } = place.stated.row;
    placed.set(reading, id);
    conflicts.push(...lay(place.stated, index, seed).map((conflict) => ({ ...conflict, file, act: id })));
    const kept = rows.get(id);
    const row =
      kept === undefined ? withSources(place.stated) : mergeRows(statedBySources(kept), place.stated).row;
    rows.set(id, row);
  }
  return { rows, placed, conflicts, doubts, left };
}

/**
 * Those that say what act they are about come first: a translation may say it by its id alone. What an act says of others
 * comes after what these say of themselves.
 */
function inOrder(readings: readonly ActReading[]): readonly ActReading[] {
  const isNamed = ({ said }: ActReading) => said.adopted !== undefined;
  return [
    ...readings.filter(isNamed),
    ...readings.filter((one) => !isNamed(one)),
    ...readings.flatMap(({ predecessors }) => predecessors),
  ];
}

/** Lays a row over that of the register, and says what was not taken. */
function lay(stated: StatedRow, index: ActIndex, seed: ActTable): readonly Conflict[] {
  const known = index.byId(stated.row.id);
  if (known === undefined) {
    index.add(withSources(stated));
    return [];
  }
  const { row, conflicts } = mergeRows(statedByRow(known, seed.readOn), stated);
  index.add(row);
  return conflicts;
}

function strangerNote({ id }: ActRow): ActNote {
  const message = `${id} was imported of another act than kasip has under its id or code; it was not used and is taken out`;
  return { file: 'acts/acts.json', message };
}
