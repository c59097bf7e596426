import type { ActKind } from '../model/act.ts';
import { type ActRow, officialIdOf } from '../model/act-row.ts';
import { languages } from '../model/language.ts';
import { sameNumber } from '../text/act-number.ts';
import { isBetter } from './better.ts';
import { type Change, type Conflict, choose } from './choose.ts';
import { mergeInForce } from './merge-days.ts';
import { mergeReplacements } from './merge-replacements.ts';
import { mergeStatus } from './merge-status.ts';
import { mergeIssuer, mergeTitle } from './merge-titles.ts';
import { mayBeOneKind } from './same-act.ts';
import { factIn, type StatedRow, withSources } from './stated-row.ts';

/** A row of which another one was laid over, and the statements of that one that were not taken. */
export type MergedRow = StatedRow & { readonly conflicts: readonly Conflict[] };

/**
 * One act of two rows, statement by statement: the better evidenced counts, of equal ones the one that was read later.
 * The id stays, and what the first row says beside its statements (names, abbreviations).
 */
export function mergeRows(base: StatedRow, over: StatedRow): MergedRow {
  const changes: Change[] = [];
  let { row, facts } = base;
  const lay = (merge: (under: StatedRow) => Change) => {
    const change = merge({ row, facts: base.facts });
    changes.push(change);
    row = without({ ...row, ...change.fields }, change.without ?? []);
  };
  for (const field of ['kind', 'number', 'registration', 'adopted', 'zanCode', 'part'] as const)
    lay((under) => mergeIdentity(under, over, field));
  lay((under) => mergeOfficialId(under, over));
  for (const language of languages) {
    lay((under) => mergeTitle(under, over, language));
    lay((under) => mergeIssuer(under, over, language));
  }
  for (const merge of [mergeInForce, mergeStatus, mergeReplacements]) lay((under) => merge(under, over));
  const changed = changes.flatMap((change) => change.facts ?? []);
  const dropped = changes.flatMap((change) => change.dropped ?? []);
  // Each stays in its place, so that the same statements again give the same row.
  const kept = facts.flatMap((one) => {
    const now = changed.filter(({ fact }) => fact === one.fact);
    return now.length > 0 ? now : dropped.includes(one.fact) ? [] : [one];
  });
  facts = [...new Set([...kept, ...changed])];
  return {
    row: withSources({ row, facts }),
    facts,
    conflicts: changes.flatMap((change) => change.conflicts ?? []),
  };
}

type IdentityField = 'kind' | 'number' | 'registration' | 'adopted' | 'zanCode' | 'part';

/** What act a row is about is filled in where it is not known, and never replaced. */
function mergeIdentity(base: StatedRow, over: StatedRow, field: IdentityField): Change {
  const own = base.row[field];
  const other = over.row[field];
  const by = factIn(over.facts, 'identity');
  const keptBy = factIn(base.facts, 'identity');
  if (by === undefined || other === undefined) return {};
  if (own !== undefined && !isSame(field, own, other))
    return { conflicts: [{ fact: 'identity', field, kept: own, keptBy, other, by }] };
  const take = { fields: own === undefined ? { [field]: other } : {} };
  return isBetter(by, keptBy) ? { ...take, facts: [by] } : take;
}

function isSame(field: IdentityField, own: string, other: string): boolean {
  if (field === 'number') return sameNumber(own, other);
  return field === 'kind' ? mayBeOneKind(own as ActKind, other as ActKind) : own === other;
}

function mergeOfficialId(base: StatedRow, over: StatedRow): Change {
  const isSame = (own: string, other: string) => own === other;
  const take = (adiletId: string) => ({ adiletId });
  const values = { own: officialIdOf(base.row), other: officialIdOf(over.row), isSame, take };
  return choose(base, over, { fact: 'official-id', field: 'adiletId', ...values });
}

function without(row: ActRow, fields: readonly (keyof ActRow)[]): ActRow {
  return fields.length === 0
    ? row
    : (Object.fromEntries(
        Object.entries(row).filter(([key]) => !fields.includes(key as keyof ActRow)),
      ) as ActRow & object);
}
