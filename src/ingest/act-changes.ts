import type { ActFact } from '../model/act.ts';
import { type ActRow, officialIdOf, type SourceRow } from '../model/act-row.ts';
import { languages } from '../model/language.ts';
import { actIndex } from '../registry/act-index.ts';
import { type RowWithReplacements, replacementsIn } from '../registry/replacements.ts';
import { factIn, statedByRow } from '../registry/stated-row.ts';

/** An act that is new in the register, or in which something changes. */
export interface ActChange {
  readonly act: RowWithReplacements;
  readonly isNew: boolean;
  readonly fields: readonly FieldChange[];
}

/** A field with its value and evidence before and now; undefined where it has none. */
export interface FieldChange {
  readonly field: string;
  readonly old: FieldValue | undefined;
  readonly now: FieldValue | undefined;
}

export interface FieldValue {
  readonly value: unknown;
  readonly by: SourceRow | undefined;
}

/** What differs between two states of the register, act by act, in order of their ids. */
export function changesOf(before: readonly ActRow[], after: readonly ActRow[]): readonly ActChange[] {
  const old = new Map(replacementsIn(before, actIndex(before)).map((row) => [row.id, row]));
  return replacementsIn(after, actIndex(after))
    .flatMap((act) => {
      const was = old.get(act.id);
      const fields = differences(was === undefined ? new Map() : fieldsOf(was), fieldsOf(act));
      return fields.length === 0 ? [] : [{ act, isNew: was === undefined, fields }];
    })
    .sort((one, other) => (one.act.id < other.act.id ? -1 : 1));
}

type Fields = ReadonlyMap<string, FieldValue>;

function differences(old: Fields, now: Fields): readonly FieldChange[] {
  const names = [...new Set([...old.keys(), ...now.keys()])];
  return names
    .filter((name) => said(old.get(name)) !== said(now.get(name)))
    .map((field) => ({ field, old: old.get(field), now: now.get(field) }));
}

/** A value with its grade: a later reading of the same is no change, but of a status, which holds until it was read. */
function said(field: FieldValue | undefined): string {
  if (field === undefined) return '';
  const until = field.value === 'in force' ? field.by?.readOn : undefined;
  return JSON.stringify([field.value, field.by?.grade, until]);
}

function fieldsOf(row: RowWithReplacements): Fields {
  const { facts } = statedByRow(row as ActRow, '');
  const of = (fact: ActFact, name: string, value: unknown): readonly (readonly [string, FieldValue])[] => {
    const by = factIn(facts, fact);
    return value === undefined ? [] : [[name, { value, by }]];
  };
  const status = factIn(facts, 'status');
  const isLiving = row.ceased === undefined && status !== undefined && status.grade !== 'unverified';
  return new Map([
    ...(['kind', 'number', 'adopted', 'registration'] as const).flatMap((field) =>
      of('identity', field, row[field]),
    ),
    ...ofCode(row, factIn(facts, 'identity')),
    ...of('official-id', 'adiletId', officialIdOf(row)),
    ...languages.flatMap((language) => of(`title-${language}`, `title-${language}`, row.titles[language])),
    ...languages.flatMap((language) => of('issuer', `issuer-${language}`, row.issuer?.[language])),
    ...of('in-force-from', 'in force from', row.inForce),
    ...of('ceased-on', 'ceased', row.ceased),
    ...of('status', 'status', isLiving ? 'in force' : undefined),
    ...row.replacedBy.flatMap(({ act, part, evidence }): readonly (readonly [string, FieldValue])[] => {
      const name = `replaced by act:${act}${part === undefined ? '' : ` (${part})`}`;
      const by = factIn(facts, 'replaced-by');
      return [[name, { value: '', by: by && { ...by, grade: evidence ?? by.grade } }]];
    }),
  ]);
}

/** The code of an act in the reference bank: no particulars say it, only the collections that were made from the bank. */
function ofCode(
  { zanCode }: RowWithReplacements,
  identity: SourceRow | undefined,
): readonly (readonly [string, FieldValue])[] {
  if (zanCode === undefined) return [];
  const by = identity?.grade === 'official' ? ({ ...identity, grade: 'secondary' } as const) : identity;
  return [['zanCode', { value: zanCode, by }]];
}
