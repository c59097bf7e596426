import type { Statement } from './truth.ts';

/** A line of a document, with the statements whose words or label stand in it. */
export interface Paragraph {
  readonly text: string;
  readonly about: readonly Statement[];
}

export interface Cell {
  readonly paragraphs: readonly Paragraph[];
  /** How many rows it goes down over; those below do not have it. Only the first cells of a row do. */
  readonly rows: number;
  readonly columns: number;
}

export type Row = readonly Cell[];

/** A paragraph, or the rows of a table. */
export type Block = Paragraph | readonly Row[];

export function paragraph(text: string, about: readonly Statement[] = []): Paragraph {
  return { text, about };
}

export function cell(paragraphs: Paragraph | readonly Paragraph[], columns = 1, rows = 1): Cell {
  return { paragraphs: 'text' in paragraphs ? [paragraphs] : paragraphs, rows, columns };
}

/** A cell before rows that it goes down over. */
export function besideRows(first: Cell, rows: readonly Row[]): readonly Row[] {
  const [row = [], ...others] = rows;
  return [[{ ...first, rows: rows.length }, ...row], ...others];
}

/** The rows with something in the place of cells that come down from above. */
export function filled(rows: readonly Row[], spans: 'blank' | 'repeated'): readonly Row[] {
  let open: { cell: Cell; left: number }[] = [];
  return rows.map((row) => {
    open = open.filter(({ left }) => left > 0);
    const before = open.map(({ cell: above }) => ({
      ...above,
      rows: 1,
      paragraphs: spans === 'blank' ? [] : above.paragraphs,
    }));
    for (const above of open) above.left--;
    open.push(...row.filter(({ rows: down }) => down > 1).map((own) => ({ cell: own, left: own.rows - 1 })));
    return [...before, ...row.map((own) => ({ ...own, rows: 1 }))];
  });
}
