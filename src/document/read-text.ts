import type { Cell, Row } from '../model/document.ts';
import { passageAt, trim } from '../text/passage.ts';

/**
 * The rows of a plain text: each line that is not blank is a row, its cells split by bars between white space.
 * A paragraph is a row of one cell. Lines end with LF, CRLF or CR; a byte order mark belongs to no cell.
 */
export function readText(text: string): { readonly rows: readonly Row[]; readonly lines: number } {
  const lines = text.split(/\r\n|\n|\r/u);
  const rows: Row[] = [];
  lines.forEach((line, index) => {
    const cells = cellsOf(line, index + 1);
    if (cells.some((cell) => cell.passages.length > 0)) rows.push({ number: index + 1, cells });
  });
  return { rows, lines: lines.at(-1) === '' ? lines.length - 1 : lines.length };
}

function cellsOf(line: string, number: number): readonly Cell[] {
  const start = line.startsWith('\uFEFF') ? 1 : 0;
  const cells: Cell[] = [];
  let from = start;
  for (const bar of [...line.matchAll(/[\t ]*\|[\t ]*/gu), null]) {
    const passage = trim(passageAt(line.slice(from, bar?.index), number, from));
    cells.push({ passages: passage.text === '' ? [] : [passage] });
    if (bar !== null) from = bar.index + bar[0].length;
  }
  return cells;
}
