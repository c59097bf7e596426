import { type ActRow, officialIdOf } from '../model/act-row.ts';
import { languages } from '../model/language.ts';
import { sameNumber } from '../text/act-number.ts';
import { type Change, type Conflict, choose } from './choose.ts';
import { mergeInForce } from './merge-days.ts';
import { mergeReplacements } from './merge-replacements.ts';
import { mergeStatus } from './merge-status.ts';
import { mergeIssuer, mergeTitle } from './merge-titles.ts';
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
  facts = [
    ...facts.filter(({ fact }) => !dropped.includes(fact) && factIn(changed, fact) === undefined),
    ...new Set(changed),
  ];
  return {
    row: withSources({ row, facts }),
    facts,
    conflicts: changes.flatMap((change) => change.conflicts ?? []),
  };
}

function mergeIdentity(
  base: StatedRow,
  over: StatedRow,
  field: 'kind' | 'number' | 'registration' | 'adopted' | 'zanCode' | 'part',
): Change {
  const isSame = field === 'number' ? sameNumber : (own: string, other: string) => own === other;
  const take = (value: string) => ({ [field]: value });
  const values = { own: base.row[field], other: over.row[field], isSame, take };
  return choose<string>(base, over, { fact: 'identity', field, ...values });
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
