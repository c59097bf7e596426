import type { SaidOfAct } from '../model/act-reading.ts';
import type { DayOrBounds, NamedAct } from '../model/act-row.ts';
import { sameNumber } from '../text/act-number.ts';

/** What makes all that a source says of an act useless: it cannot be. */
export function contradictionIn({ adopted, ceased, ceasedNote, ...said }: SaidOfAct): string | null {
  const last = ceased === undefined ? null : lastOf(ceased);
  if (last !== null && adopted !== undefined && last < adopted)
    return `it ceased on ${last} (${ceasedNote ?? 'as its status says'}) and was adopted on ${adopted}`;
  const self = { ...said, ...(adopted === undefined ? {} : { adopted }) };
  if ((said.replacedBy ?? []).some(({ named }) => named !== undefined && isSelf(self, named)))
    return `it is said to be replaced by itself (${ceasedNote ?? 'repealed_by'})`;
  if ((said.replaces ?? []).some(({ named }) => isSelf(self, named))) return 'it is said to replace itself';
  return null;
}

/** The last day that is said; of bounds that are open at the end, the first. */
function lastOf(day: DayOrBounds): string | null {
  return typeof day === 'string' ? day : (day.latest ?? day.earliest);
}

function isSelf(self: NamedAct, other: NamedAct): boolean {
  if (self.zanCode !== undefined && self.zanCode === other.zanCode) return true;
  if (self.adiletId !== undefined && self.adiletId === other.adiletId) return true;
  if (self.kind !== other.kind || self.adopted === undefined || self.adopted !== other.adopted) return false;
  return self.number !== undefined && other.number !== undefined && sameNumber(self.number, other.number);
}
