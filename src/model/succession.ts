import type { ActStatus } from './act-status.ts';

/** One act (`new`) took the place of another (`old`), or of a part of it. Ids. */
export interface Step {
  readonly old: string;
  readonly new: string;
}

/** An act that stands in the place of another one on a day, at the end of a chain of replacements. */
export interface Successor<Taken extends Step> {
  readonly act: string;
  readonly status: ActStatus;
  /** The steps that lead to it, as few as there are. */
  readonly path: readonly Taken[];
}

/**
 * Follows the replacements of an act to what has not ceased, or to where nothing more is known: then the act at the end
 * has ceased. An act that several chains lead to is named once, by the shortest; a chain that leads back into itself
 * leads nowhere. `stepsFrom` has the steps by their old act; it may be the whole register.
 */
export function successorsOf<Taken extends Step>(
  act: string,
  stepsFrom: ReadonlyMap<string, readonly Taken[]>,
  statusOf: (act: string) => ActStatus,
): readonly Successor<Taken>[] {
  const seen = new Set([act]);
  const found: Successor<Taken>[] = [];
  let ends: readonly { readonly act: string; readonly path: readonly Taken[] }[] = [{ act, path: [] }];
  while (ends.length > 0) {
    const taken = ends.flatMap(({ act: old, path }) =>
      (stepsFrom.get(old) ?? []).flatMap((step) => {
        if (seen.has(step.new)) return [];
        seen.add(step.new);
        return [{ act: step.new, path: [...path, step] }];
      }),
    );
    const goesOn = (id: string) => statusOf(id) === 'CEASED' && stepsFrom.has(id);
    found.push(
      ...taken.filter((end) => !goesOn(end.act)).map((end) => ({ ...end, status: statusOf(end.act) })),
    );
    ends = taken.filter((end) => goesOn(end.act));
  }
  return found;
}
