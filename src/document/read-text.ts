import type { Cell, Row } from '../model/document.ts';
import { passageAt, trim } from '../text/passage.ts';
import { hasTables, readTables } from './read-tables.ts';

/**
 * The rows of a plain text: each line that is not blank is a row, its cells split by bars between white space.
 * A paragraph is a row of one cell. Lines end with LF, CRLF or CR; a byte order mark belongs to no cell. Tables may
 * also be written with tags (`<tr>`, `<td>`), as in Markdown.
 */
export function readText(text: string): { readonly rows: readonly Row[]; readonly lines: number } {
  const lines = text.split(/\r\n|\n|\r/u);
  const rows = hasTables(text) ? readTables(lines) : lines.map(rowOf);
  const lineCount = lines.at(-1) === '' ? lines.length - 1 : lines.length;
  return {
    rows: rows.filter(({ cells }) => cells.some((cell) => cell.passages.length > 0)),
    lines: lineCount,
  };
}

function rowOf(line: string, index: number): Row {
  const number = index + 1;
  const cells: Cell[] = [];
  let from = line.startsWith('\uFEFF') ? 1 : 0;
  for (const bar of [...line.matchAll(/[\t ]*\|[\t ]*/gu), null]) {
    const passage = trim(passageAt(line.slice(from, bar?.index), number, from));
    cells.push({ passages: passage.text === '' ? [] : [passage] });
    if (bar !== null) from = bar.index + bar[0].length;
  }
  return { number, cells };
}
