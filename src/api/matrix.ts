import { choosesAll, type Grouping, type Requirement } from '../graph/read/chosen-cards.ts';
import { commonLinesOf, type LinesRow, linesOf } from '../graph/read/matrix-lines.ts';
import type { Context } from './context.ts';
import { enumValue } from './enum-name.ts';
import type { MatrixAxis } from './generated/types.ts';
import { isLabelled } from './label.ts';
import { cellsFor, type MatrixLine, type MatrixQuestion, requirementOf } from './matrix-cells.ts';

export async function matrixOf(question: MatrixQuestion, context: Context) {
  const cellsBetween = cellsFor(question);
  const [rows, columns] = await Promise.all([
    linesAlong(question.rows, question.firstRows, question, context),
    linesAlong(question.columns, question.firstColumns, question, context),
  ]);
  const cells = await cellsBetween(rows.lines, columns.lines, context);
  return {
    rows: rows.lines,
    columns: columns.lines,
    cells: cells.toSorted((one, other) => one.row - other.row || one.column - other.column),
    rowCount: rows.total,
    columnCount: columns.total,
  };
}

async function linesAlong(axis: MatrixAxis, limit: number, { parameters }: MatrixQuestion, context: Context) {
  const name = enumValue<Grouping | Requirement>(axis);
  const requirement = requirementOf(axis);
  const [found] =
    requirement && choosesAll(parameters)
      ? await context.read(commonLinesOf[requirement], { limit })
      : await context.read(linesOf[name], { ...parameters, limit });
  return { lines: labelled(found?.lines ?? []), total: found?.total ?? 0 };
}

function labelled(lines: LinesRow['lines']): MatrixLine[] {
  return lines.flatMap(({ node, cards }) => (node && isLabelled(node) ? [{ row: node, cards }] : []));
}
