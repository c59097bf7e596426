import { setMatrix } from '../analysis/set-matrix.ts';
import {
  type AxisDetail,
  type CardChoice,
  choosesProfessions,
  type Grouping,
  groupings,
  type Requirement,
  requirements,
} from '../graph/read/chosen-cards.ts';
import {
  type CellRow,
  cellsOfActs,
  cellsOfActsByProfession,
  cellsOfConcepts,
  cellsOfConceptsByProfession,
} from '../graph/read/matrix-cells.ts';
import { setsOf } from '../graph/read/matrix-sets.ts';
import type { Context } from './context.ts';
import { enumValue } from './enum-name.ts';
import { failure } from './errors.ts';
import type { MatrixAxis, MatrixMeasure } from './generated/types.ts';
import type { LabelledRow } from './label.ts';
import { countMeasure, type PairMeasure, pairMeasure } from './matrix-measures.ts';

export interface MatrixLine {
  readonly row: LabelledRow;
  /** Null where they were not counted with it. */
  readonly cards: number | null;
}

export interface MatrixCell {
  readonly row: number;
  readonly column: number;
  readonly value: number;
  /** Ids of what is behind the value. */
  readonly behind: Partial<Readonly<Record<'statement' | 'citation' | 'shared', string | null>>>;
}

export interface MatrixQuestion {
  readonly rows: MatrixAxis;
  readonly columns: MatrixAxis;
  readonly measure: MatrixMeasure;
  readonly compare: MatrixAxis;
  readonly firstRows: number;
  readonly firstColumns: number;
  readonly parameters: CardChoice & AxisDetail;
}

type Cells = (
  rows: readonly MatrixLine[],
  columns: readonly MatrixLine[],
  context: Context,
) => Promise<readonly MatrixCell[]>;

/** How the cells are counted; `BAD_USER_INPUT` where the axes and the measure do not go together. */
export function cellsFor(question: MatrixQuestion): Cells {
  const { rows, columns, measure, compare } = question;
  const [row, column] = [groupingOf(rows), groupingOf(columns)];
  if (row && column) {
    const requirement = requirementOf(compare);
    if (!requirement) throw failure('BAD_USER_INPUT', `Lines cannot be compared by ${compare}.`);
    return comparing(row, column, requirement, pairMeasure(measure), question);
  }
  const [asked, other] = [requirementOf(rows), requirementOf(columns)];
  if (row && other) return counting(row, other, countMeasure(measure), question);
  if (!column || !asked) {
    throw failure(
      'BAD_USER_INPUT',
      `${rows} against ${columns}: at least one must be what cards are put together by.`,
    );
  }
  const cells = counting(column, asked, countMeasure(measure), question);
  return async (lines, others, context) =>
    (await cells(others, lines, context)).map((cell) => ({ ...cell, row: cell.column, column: cell.row }));
}

function counting(
  grouping: Grouping,
  requirement: Requirement,
  measured: (cell: CellRow) => number,
  { parameters, measure }: MatrixQuestion,
): Cells {
  const isAct = requirement === 'legal-act';
  const query = cellsQuery(
    grouping,
    isAct,
    choosesProfessions(parameters) && !(isAct && measure === 'CARDS'),
  );
  return async (rows, columns, context) => {
    const [groups, asked] = [idsOf(rows), idsOf(columns)];
    const found = await context.read(query, { ...parameters, groups, requirements: asked });
    return found.map((cell) => ({
      row: groups.indexOf(cell.group),
      column: asked.indexOf(cell.requirement),
      value: measured(cell),
      behind: { [isAct ? 'citation' : 'statement']: cell.first },
    }));
  };
}

/** What professions require is asked where that says it all, and the cards themselves otherwise. */
function cellsQuery(grouping: Grouping, isAct: boolean, saysAll: boolean) {
  const quick = isAct ? cellsOfActsByProfession : cellsOfConceptsByProfession;
  if (saysAll && grouping !== 'standard' && grouping !== 'activity') return quick[grouping];
  return (isAct ? cellsOfActs : cellsOfConcepts)[grouping];
}

function comparing(
  row: Grouping,
  column: Grouping,
  requirement: Requirement,
  measured: PairMeasure,
  { parameters }: MatrixQuestion,
): Cells {
  return async (rows, columns, context) => {
    const sets = await Promise.all(
      [[row, rows] as const, [column, columns] as const].map(async ([grouping, lines]) => {
        const groups = idsOf(lines);
        const found = await context.read(setsOf[grouping][requirement], { ...parameters, groups });
        const byGroup = new Map(found.map(({ group, items }) => [group, items]));
        return groups.map((group) => byGroup.get(group) ?? []);
      }),
    );
    return setMatrix(sets[0] ?? [], sets[1] ?? []).map((pair) => ({
      row: pair.row,
      column: pair.column,
      value: measured(pair),
      behind: { shared: pair.rarest },
    }));
  };
}

function idsOf(lines: readonly MatrixLine[]): string[] {
  return lines.map(({ row }) => row.id);
}

function groupingOf(axis: MatrixAxis): Grouping | undefined {
  return groupings.find((grouping) => grouping === enumValue<string>(axis));
}

export function requirementOf(axis: MatrixAxis): Requirement | undefined {
  return requirements.find((requirement) => requirement === enumValue<string>(axis));
}
