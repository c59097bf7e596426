import type { ActChange, FieldChange, FieldValue } from '../../ingest/act-changes.ts';
import type { ActConflict } from '../../ingest/lay-readings.ts';
import type { ActPlan } from '../../ingest/plan-acts.ts';
import type { DayOrBounds, NamedAct, SourceRow } from '../../model/act-row.ts';

/** What an import changes, act by act, for a person; then what contradicts it, what it waits for, and the count. */
export function actPlanText(plan: ActPlan): string {
  const { changes, conflicts, doubts, waiting, cycles } = plan;
  return [
    ...changes.map(changeText),
    ...doubts.map(({ file, message }) => `doubtful: ${file}: ${message}`),
    ...conflicts.map(conflictText),
    ...waiting.map(
      ({ act, named }) => `waits: act:${act} for ${namedText(named)}, which the register does not have`,
    ),
    ...cycles.map((round) => `cycle: ${round.map((id) => `act:${id}`).join(' → ')}`),
    tallyText(plan),
  ].join('\n');
}

function tallyText({ changes, unchanged, conflicts }: ActPlan): string {
  const added = changes.filter(({ isNew }) => isNew).length;
  const counts = `${added} new, ${changes.length - added} changed, ${unchanged} unchanged`;
  return conflicts.length === 0 ? counts : `${counts}; ${conflicts.length} contradicted`;
}

function changeText({ act, isNew, fields }: ActChange): string {
  const title = act.titles.ru ?? act.titles.kk ?? act.titles.en ?? '';
  return [
    `${isNew ? 'new' : 'changed'}: act:${act.id} ${title}`,
    ...fields.map((field) => `  ${fieldText(field, isNew)}`),
  ].join('\n');
}

function fieldText({ field, old, now }: FieldChange, isNew: boolean): string {
  if (old !== undefined && now !== undefined && shown(old.value) === shown(now.value))
    return `${words(field, now)}: ${sourceText(old.by)} → ${sourceText(now.by)}`;
  const value = now === undefined ? 'no more' : valueText(now);
  return isNew || now?.value === ''
    ? `${field}: ${value}`
    : `${field}: ${old === undefined ? '—' : valueText(old)} → ${value}`;
}

function words(field: string, { value }: FieldValue): string {
  return [field, shown(value)].filter(Boolean).join(' ');
}

function valueText({ value, by }: FieldValue): string {
  return value === '' ? sourceText(by) : `${shown(value)} (${sourceText(by)})`;
}

function conflictText({ act, field, kept, keptBy, other, by, file, isOpen }: ActConflict): string {
  const what = `contradiction: act:${act} ${field}: ${shown(kept)} (${sourceText(keptBy)})`;
  const against = `${file} has ${shown(other)} (${sourceText(by)})`;
  return isOpen ? `${what}; ${against}: neither counts` : `${what} stays; ${against}`;
}

function sourceText(source: SourceRow | undefined): string {
  const { grade, readOn } = source ?? { grade: 'not graded', readOn: undefined };
  return readOn === undefined ? grade : `${grade}, ${readOn}`;
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : boundsText(value as Exclude<DayOrBounds, string>);
}

function boundsText({ earliest, latest }: Exclude<DayOrBounds, string>): string {
  if (earliest === null) return latest === null ? 'on a day that is not known' : `until ${latest}`;
  return latest === null ? `on ${earliest} or later` : `between ${earliest} and ${latest}`;
}

function namedText({ kind, number, adopted, zanCode, adiletId, titles }: NamedAct): string {
  const title = titles?.ru ?? titles?.kk;
  const parts = [
    kind,
    number && `No. ${number}`,
    adopted && `of ${adopted}`,
    adiletId,
    zanCode && `code ${zanCode}`,
    title && `"${title}"`,
  ];
  return parts.filter(Boolean).join(' ');
}
