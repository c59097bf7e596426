import type { ReplacementRow, SourceRow } from '../model/act-row.ts';
import { rankOf } from './better.ts';
import type { Change } from './choose.ts';
import { factIn, type StatedRow } from './stated-row.ts';

/** What took the place of an act, and what it took the place of: all that either row says, each once. */
export function mergeReplacements(base: StatedRow, over: StatedRow): Change {
  const said = over.facts.filter(({ fact }) => fact === 'replaced-by');
  const replaces = united(base.row.replaces ?? [], over.row.replaces ?? []);
  const fields = replaces.length === 0 ? {} : { replaces };
  if (said.length === 0 || over.row.replacedBy === undefined) return { fields };
  const replacedBy = united(gradedIn(base), gradedIn(over));
  const before = base.facts.filter(({ fact }) => fact === 'replaced-by');
  return { fields: { ...fields, replacedBy }, facts: unitedSources(before, said) };
}

/** What took the place of an act by a row, each with its evidence: that of the statement where it has none of its own. */
function gradedIn({ row, facts }: StatedRow): readonly ReplacementRow[] {
  const by = factIn(facts, 'replaced-by');
  return by === undefined
    ? []
    : (row.replacedBy ?? []).map((one) => ({ ...one, evidence: one.evidence ?? by.grade }));
}

/** Replacements of both lists; of two that say the same act and part, the better evidenced, with what only the other says. */
export function united<Row extends Omit<ReplacementRow, 'act' | 'named'> & { named?: unknown; act?: string }>(
  own: readonly Row[],
  others: readonly Row[] = [],
): readonly Row[] {
  const byKey = new Map<string, Row>();
  for (const row of [...own, ...others]) {
    const key = JSON.stringify([row.act ?? row.named, row.part]);
    const known = byKey.get(key);
    const isBetter = known === undefined || gradeOf(row) < gradeOf(known);
    byKey.set(key, isBetter ? { ...known, ...row } : { ...known, ...row, ...known });
  }
  return [...byKey.values()];
}

function gradeOf({ evidence = 'unverified' }: { evidence?: ReplacementRow['evidence'] }): number {
  return rankOf(evidence);
}

function unitedSources(own: readonly SourceRow[], others: readonly SourceRow[]): readonly SourceRow[] {
  const byWords = new Map([...own, ...others].map((source) => [source.source ?? '', source]));
  return [...byWords.values()];
}
