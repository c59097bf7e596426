import type { Cell, Passage, Row } from '../model/document.ts';
import { join } from '../text/passage.ts';
import { ParagraphBuilder } from './paragraph-builder.ts';

interface OpenCell {
  readonly blocks: (Passage | Row)[];
}

interface OpenRow {
  readonly number: number;
  readonly cells: OpenCell[];
  cell: OpenCell | null;
}

/**
 * The rows of a document, as a reader meets its paragraphs and tables. Outside tables a paragraph is a row of one cell.
 * A cell that goes on from a row above is not opened again, so that it stands in its first row only. Of a table inside
 * a cell each row is a paragraph of that cell; where the cell is the only one of its row that says anything, it is there
 * for the layout alone, and what it holds stands in rows of its own.
 */
export class RowBuilder {
  readonly rows: Row[] = [];
  readonly paragraph = new ParagraphBuilder();
  readonly #open: OpenRow[] = [];
  /** For each table that is open, how many rows around it are. */
  readonly #tables: number[] = [];

  /**
   * Ends the paragraph; one without any text leaves no trace, nor does a number alone outside tables.
   * @param number its line, where nothing of it has a place
   */
  endParagraph(number: number): void {
    const passage = this.paragraph.take();
    if (passage === null) return;
    const cell = this.#open.at(-1)?.cell;
    if (cell != null) addTo(cell, passage);
    else if (passage.pieces.length > 0) this.add(rowOf(passage, number));
  }

  /** A row that is whole already. */
  add(row: Row): void {
    const cell = this.#open.at(-1)?.cell;
    if (cell == null) this.rows.push(row);
    else cell.blocks.push(row);
  }

  openTable(): void {
    this.#tables.push(this.#open.length);
  }

  /** Ends a table, and the row of it that is open. */
  closeTable(): void {
    this.#closeRows();
    this.#tables.pop();
  }

  /** Begins a row of the innermost table; one that is still open ends. */
  openRow(number: number): void {
    this.#closeRows();
    this.#open.push({ number, cells: [], cell: null });
  }

  openCell(): void {
    const row = this.#open.at(-1);
    if (row === undefined) return;
    row.cell = { blocks: [] };
    row.cells.push(row.cell);
  }

  /** @param isContinued the cell goes on from another, so that it is none where it is empty */
  closeCell(isContinued = false): void {
    const row = this.#open.at(-1);
    if (row === undefined) return;
    if (isContinued && row.cell?.blocks.length === 0) row.cells.pop();
    row.cell = null;
  }

  closeRow(): void {
    const row = this.#open.pop();
    if (row !== undefined) for (const each of settled(row)) this.add(each);
  }

  /** All rows, those that the end of the document leaves open among them. */
  finish(): readonly Row[] {
    while (this.isInRow) this.closeRow();
    return this.rows;
  }

  /** Whether a row is open, so that paragraphs belong to its cell. */
  get isInRow(): boolean {
    return this.#open.length > 0;
  }

  #closeRows(): void {
    while (this.#open.length > (this.#tables.at(-1) ?? 0)) this.closeRow();
  }
}

/** A paragraph of a cell; a label that is wrapped ("Перечень трудовых / функций:") is one with the line before. */
function addTo({ blocks }: OpenCell, passage: Passage): void {
  const [first] = blocks;
  const isWrapped = blocks.length === 1 && /^\p{Ll}[^:]*:/u.test(passage.text);
  if (first !== undefined && 'text' in first && isWrapped && !/[.;:]$/u.test(first.text))
    blocks[0] = join([first, passage]);
  else blocks.push(passage);
}

function settled({ number, cells }: OpenRow): readonly Row[] {
  const speaking = cells.filter(({ blocks }) => blocks.length > 0);
  const [only] = speaking;
  if (only === undefined) return [];
  const isLayout = speaking.length === 1 && only.blocks.some((block) => 'cells' in block);
  if (isLayout) return only.blocks.map((block) => ('cells' in block ? block : rowOf(block, number)));
  return [{ number, cells: cells.map(cellOf) }];
}

function cellOf({ blocks }: OpenCell): Cell {
  return { passages: blocks.map((block) => ('cells' in block ? passageOf(block) : block)) };
}

function passageOf({ cells }: Row): Passage {
  return join(cells.flatMap(({ passages }) => passages));
}

function rowOf(passage: Passage, number: number): Row {
  return { number: passage.pieces[0]?.number ?? number, cells: [{ passages: [passage] }] };
}
