import type { QualificationRecord } from '../model/standard.ts';
import { type Field, rowsOf, type Value } from './fields.ts';
import { stated, textOf } from './values.ts';

const columns = ['education-level', 'specialty', 'qualification'] as const;
type Column = (typeof columns)[number];

/**
 * The lines of the education row. Each "level of education" opens a line; a row of the table without labels is a
 * line by its columns. A line that states nothing (dashes throughout) is left out.
 */
export function parseEducation(fields: readonly Field[]): readonly QualificationRecord[] {
  const lines: Partial<Record<Column, Field | Value>>[] = [];
  for (const field of fields) {
    if (field.key === 'education') lines.push(...unlabelled(field.values));
    if (!isColumn(field.key)) continue;
    if (field.key === 'education-level' || lines.length === 0) lines.push({});
    const [own, rest] = ownAndFollowing(field);
    const line = lines.at(-1);
    if (line !== undefined) line[field.key] = own;
    lines.push(...unlabelled(rest));
  }
  return lines
    .map((line) => ({
      level: cellText(line['education-level']),
      specialty: cellText(line.specialty),
      qualification: cellText(line.qualification),
    }))
    .filter((line) => line.level !== null || line.specialty !== null || line.qualification !== null);
}

function isColumn(key: string): key is Column {
  return (columns as readonly string[]).includes(key);
}

/** The values in the row of the label, and those of rows that follow without a label. */
function ownAndFollowing(field: Field): [Field, readonly Value[]] {
  const row = field.values[0]?.row;
  const own = field.values.filter((value) => value.row === row || value.columns === 1);
  return [{ ...field, values: own }, field.values.filter((value) => !own.includes(value))];
}

function unlabelled(values: readonly Value[]): Partial<Record<Column, Value>>[] {
  return rowsOf(values).map((row) =>
    Object.fromEntries(
      row.flatMap((value) => {
        const column = columns[value.column - Math.max(0, value.columns - columns.length)];
        return column === undefined ? [] : [[column, value]];
      }),
    ),
  );
}

function cellText(cell: Field | Value | undefined) {
  if (cell === undefined) return null;
  return 'values' in cell ? textOf(cell) : stated(cell.passage);
}
