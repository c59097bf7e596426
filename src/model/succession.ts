import type { DayBounds } from './act.ts';
import type { ActStatus } from './act-status.ts';

/** One act (`new`) took the place of another (`old`), or of a part of it. Ids. */
export interface Step {
  readonly old: string;
  readonly new: string;
  /** From when; null or missing: that is not stated. */
  readonly from?: DayBounds | null;
}

/** The day that is asked, and the status of acts on it. */
export interface OnDay {
  readonly day: string;
  statusOf(act: string): ActStatus;
}

/** An act that stands in the place of another one on a day, at the end of a chain of replacements. */
export interface Successor<Taken extends Step> {
  readonly act: string;
  readonly status: ActStatus;
  /** The steps that lead to it, as few as there are. */
  readonly path: readonly Taken[];
}

/**
 * Follows the replacements of an act that has ceased, or may have, to what has not, or to where nothing more is known: then the act at the end
 * has ceased. An act that several chains lead to is named once, by the shortest; a chain that leads back into itself
 * leads nowhere, and a replacement whose day has not come is none yet. `stepsFrom` has the steps by their old act; it may be the whole register.
 */
export function successorsOf<Taken extends Step>(
  act: string,
  stepsFrom: ReadonlyMap<string, readonly Taken[]>,
  { day, statusOf }: OnDay,
): readonly Successor<Taken>[] {
  const isStanding = !stepsFrom.has(act) || !['CEASED', 'UNKNOWN'].includes(statusOf(act));
  if (isStanding) return [];
  const seen = new Set([act]);
  const found: Successor<Taken>[] = [];
  let ends: readonly { readonly act: string; readonly path: readonly Taken[] }[] = [{ act, path: [] }];
  while (ends.length > 0) {
    const taken = ends.flatMap(({ act: old, path }) =>
      (stepsFrom.get(old) ?? []).flatMap((step) => {
        if (seen.has(step.new) || !hasBegun(step, day)) return [];
        seen.add(step.new);
        return [{ act: step.new, path: [...path, step] }];
      }),
    );
    const goesOn = (id: string) =>
      statusOf(id) === 'CEASED' && (stepsFrom.get(id) ?? []).some((step) => hasBegun(step, day));
    found.push(
      ...taken.filter((end) => !goesOn(end.act)).map((end) => ({ ...end, status: statusOf(end.act) })),
    );
    ends = taken.filter((end) => goesOn(end.act));
  }
  return found;
}

function hasBegun({ from }: Step, day: string): boolean {
  return (from?.earliest ?? day) <= day;
}
