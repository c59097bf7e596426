import type { ActRow, ActTable } from '../model/act-row.ts';
import { actIndex, nameOf } from './act-index.ts';
import { mergeRows } from './merge-rows.ts';
import { gradeOfStatus, statedByRow, statedBySources } from './stated-row.ts';

/**
 * The rows of the register: those of the package, over which those that a user imported are laid, statement by
 * statement. A row of the user's own that the package has come to have under another id is that act.
 */
export function layOver(seed: ActTable, own: readonly ActRow[]): readonly ActRow[] {
  const rows = new Map(seed.acts.map((row) => [row.id, withReadOn(row, seed.readOn)]));
  const index = actIndex([...rows.values()]);
  const added: ActRow[] = [];
  for (const row of own) {
    const [same, another] = index.find(nameOf(row));
    const base = rows.get(row.id) ?? (another === undefined ? same : undefined);
    if (base === undefined) added.push(row);
    else rows.set(base.id, mergeRows(statedByRow(base, seed.readOn), statedBySources(row)).row);
  }
  return [...rows.values(), ...added];
}

/** The row with the day on which its status was looked up: that of its table where it says none and was looked up. */
function withReadOn(row: ActRow, readOn: string): ActRow {
  const isSaid = row.statusReadOn !== undefined || gradeOfStatus(row) === 'unverified';
  return isSaid ? row : { ...row, statusReadOn: readOn };
}
