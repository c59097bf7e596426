import type { SaidOfAct } from '../model/act-reading.ts';
import type { DayOrBounds, NamedAct } from '../model/act-row.ts';
import { isSameAct } from '../registry/same-act.ts';

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
  const isOneId = self.zanCode !== undefined && self.zanCode === other.zanCode;
  const isOnePage = self.adiletId !== undefined && self.adiletId === other.adiletId;
  return isOneId || isOnePage || isSameAct(self, other);
}
