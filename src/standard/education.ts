import type { Quote } from '../model/place.ts';
import type { QualificationRecord } from '../model/standard.ts';
import type { MakeId } from '../text/identity.ts';
import { textHash } from '../text/wording-id.ts';
import { type Field, rowsOf, type Value } from './field.ts';
import { textOf } from './values.ts';

/** Columns of the education row, in the order of the template. */
export const columns = ['education-level', 'specialty', 'qualification'] as const;
type Column = (typeof columns)[number];
type Line = Partial<Record<Column, Field>>;

/**
 * The lines of the education row. Each "level of education" opens a line; a row of the table without labels is a
 * line by its columns, as under labels that are the heads of columns. A line that states nothing (dashes throughout)
 * is left out.
 */
export function parseEducation(fields: readonly Field[], makeId: MakeId): readonly QualificationRecord[] {
  const lines: Line[] = [];
  for (const field of fields) {
    if (field.key === 'education') lines.push(...unlabelled(field, field.values));
    if (!isColumn(field.key)) continue;
    const [own, rest] = ownAndFollowing(field);
    if (field.key === 'education-level' || lines.length === 0) lines.push({});
    const line = lines.at(-1);
    if (line !== undefined) line[field.key] = own;
    lines.push(...unlabelled(field, rest));
  }
  return lines
    .map((line) => ({
      level: textOf(line['education-level']),
      specialty: textOf(line.specialty),
      qualification: textOf(line.qualification),
    }))
    .filter((line) => line.level !== null || line.specialty !== null || line.qualification !== null)
    .map((line) => ({
      id: makeId(
        'qualification',
        textHash([line.level, line.specialty, line.qualification].map(words).join('\n')),
      ),
      ...line,
    }));
}

function words(quote: Quote | null): string {
  return quote?.text ?? '';
}

function isColumn(key: string): key is Column {
  return (columns as readonly string[]).includes(key);
}

/** The values in the row of the label, and those of rows that follow without a label. */
function ownAndFollowing(field: Field): [Field, readonly Value[]] {
  const own = field.values.filter((value) => value.row === field.row || value.columns === 1);
  return [{ ...field, values: own }, field.values.filter((value) => !own.includes(value))];
}

function unlabelled(field: Field, values: readonly Value[]): readonly Line[] {
  return rowsOf(values)
    .flatMap(paragraphs)
    .map((row) => {
      const line: Record<Column, Value[]> = { 'education-level': [], specialty: [], qualification: [] };
      for (const value of row) {
        const column = columns[Math.min(value.column - firstColumn(field, row), columns.length - 1)];
        if (column !== undefined) line[column].push(value);
      }
      return Object.fromEntries(columns.map((column) => [column, { ...field, values: line[column] }]));
    });
}

/** A cell alone holds a line in each paragraph that opens with a capital, a number or a mark. */
function paragraphs(row: readonly Value[]): readonly (readonly Value[])[] {
  const isAlone = row.every(({ column }) => column === row[0]?.column);
  const opens = ({ passage }: Value) => /^[\s\d).•*–—-]*["«“„]?\p{Lu}/u.test(passage.text);
  return isAlone && row.every(opens) ? row.map((value) => [value]) : [row];
}

/** The column of the level: beside the label, or the first, but for a cell that is left blank under the label. */
function firstColumn({ row, column }: Field, values: readonly Value[]): number {
  const [first] = values;
  if (first === undefined || first.row === row) return column + 1;
  return Math.min(first.column, Math.max(0, first.columns - columns.length));
}
