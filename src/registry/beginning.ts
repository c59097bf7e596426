import type { ActRow, DayOrBounds } from '../model/act-row.ts';
import { between } from './days.ts';
import type { RowWithReplacements } from './replacements.ts';

/**
 * From when each act that took the place of others is in force, where its row does not say: at the latest when the first
 * of those was not in force any more. By ids of rows; nothing for acts of which that says no more than their adoption.
 */
export function beginningsFrom(rows: readonly RowWithReplacements[]): ReadonlyMap<string, DayOrBounds> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const beginnings = new Map<string, DayOrBounds>();
  for (const { ceased, replacedBy } of rows) {
    const end = ceased === undefined ? null : between(ceased).latest;
    for (const { act, part } of replacedBy) {
      const latest = earlier(end, byId.get(act), beginnings.get(act));
      if (part === undefined && latest !== null) beginnings.set(act, latest);
    }
  }
  return beginnings;
}

function earlier(
  end: string | null,
  successor: ActRow | undefined,
  known: DayOrBounds | undefined,
): DayOrBounds | null {
  if (end === null || successor === undefined || successor.inForce !== undefined) return null;
  const before = known === undefined ? null : between(known).latest;
  const latest = before !== null && before < end ? before : end;
  return latest > successor.adopted ? { earliest: successor.adopted, latest } : null;
}
