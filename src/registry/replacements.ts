import type { ActRow, NamedAct, ReplacementRow, SourceRow } from '../model/act-row.ts';
import type { ActIndex } from './act-index.ts';
import { onlyRepeals } from './only-repeals.ts';

/** A replacement by an act of the register. */
export type KnownReplacement = ReplacementRow & { readonly act: string };

export type RowWithReplacements = Omit<ActRow, 'replacedBy'> & {
  readonly replacedBy: readonly KnownReplacement[];
};

/**
 * The rows with every replacement that is said on either side, where the other act is among them. What is called by name
 * and is not there waits: the row keeps it, and says it as soon as that act comes. An act that only ends others takes no
 * place of theirs.
 */
export function replacementsIn(rows: readonly ActRow[], index: ActIndex): readonly RowWithReplacements[] {
  const toldByOthers = new Map<string, (readonly [KnownReplacement, SourceRow])[]>();
  for (const row of rows)
    for (const { named, ...how } of onlyRepeals(row) ? [] : (row.replaces ?? [])) {
      const old = onlyOne(named, row, index);
      if (old === undefined) continue;
      const evidence = how.evidence ?? 'unverified';
      const said = [
        { ...how, evidence, act: row.id },
        { fact: 'replaced-by', grade: evidence },
      ] as const;
      toldByOthers.set(old, [...(toldByOthers.get(old) ?? []), said]);
    }
  return rows.map((row) => {
    const others = toldByOthers.get(row.id) ?? [];
    const own = (row.replacedBy ?? []).flatMap((replacement): KnownReplacement[] => {
      const { named, act = named && onlyOne(named, row, index), ...how } = replacement;
      const successor = act === undefined ? undefined : index.byId(act);
      const isNone = act === undefined || (successor !== undefined && onlyRepeals(successor));
      return isNone ? [] : [{ ...how, act }];
    });
    const replacedBy = once([...own, ...others.map(([replacement]) => replacement)]);
    const sources = [...(row.sources ?? []), ...others.map(([, source]) => source)];
    return { ...row, replacedBy, ...(sources.length === 0 ? {} : { sources }) };
  });
}

/** The id of the one other row that an act called by name is; undefined where none or several may be it. */
export function onlyOne(named: NamedAct, row: ActRow, index: ActIndex): string | undefined {
  const [found, another] = index.find(named);
  return another === undefined && found?.id !== row.id ? found?.id : undefined;
}

/** Each act and part once: as it is said first. */
function once(replacements: readonly KnownReplacement[]): readonly KnownReplacement[] {
  const byPart = new Map<string, KnownReplacement>();
  for (const one of replacements) {
    const key = JSON.stringify([one.act, one.part]);
    if (!byPart.has(key)) byPart.set(key, one);
  }
  return [...byPart.values()];
}
