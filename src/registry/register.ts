import type { ActRow, ActTable } from '../model/act-row.ts';
import { actIndex, nameOf } from './act-index.ts';
import { mergeRows } from './merge-rows.ts';
import { isOtherAct } from './same-act.ts';
import { gradeOfStatus, statedByRow, statedBySources } from './stated-row.ts';

/**
 * The rows of the register: those of the package, over which those that a user imported are laid, statement by
 * statement. A row of the user's own that the package has come to have under another id is that act.
 */
export function layOver(seed: ActTable, own: readonly ActRow[]): readonly ActRow[] {
  const baseOf = basesIn(seed);
  const rows = new Map(seed.acts.map((row) => [row.id, withReadOn(row, seed.readOn)]));
  const added: ActRow[] = [];
  for (const row of own) {
    const base = rows.get(baseOf(row)?.id ?? '');
    if (base === undefined) added.push(row);
    else if (!isOtherAct(row, base))
      rows.set(base.id, mergeRows(statedByRow(base, seed.readOn), statedBySources(row)).row);
  }
  return [...rows.values(), ...added];
}

/** Rows of a user's own whose id or code is that of another act of the package: they say nothing. */
export function strangersIn(seed: ActTable, own: readonly ActRow[]): readonly ActRow[] {
  const baseOf = basesIn(seed);
  return own.filter((row) => {
    const base = baseOf(row);
    return base !== undefined && isOtherAct(row, base);
  });
}

/** The act of the package that a row is about. */
function basesIn(seed: ActTable): (row: ActRow) => ActRow | undefined {
  const index = actIndex(seed.acts);
  return (row) => {
    const [same, another] = index.find(nameOf(row));
    return index.byId(row.id) ?? (another === undefined ? same : undefined);
  };
}

/** The row with the day on which its status was looked up: that of its table where it says none and was looked up. */
function withReadOn(row: ActRow, readOn: string): ActRow {
  const isSaid = row.statusReadOn !== undefined || gradeOfStatus(row) === 'unverified';
  return isSaid ? row : { ...row, statusReadOn: readOn };
}
