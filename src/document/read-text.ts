import type { Cell, Row } from '../model/document.ts';
import { passageAt, trim } from '../text/passage.ts';

/** The lines of a text: they end with LF, CRLF or CR. What ends with one has no line after it. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/u);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/**
 * The rows of a plain text: each line that is not blank is a row, its cells split by bars between white space.
 * A paragraph is a row of one cell. A byte order mark belongs to no cell.
 */
export function readText(lines: readonly string[]): readonly Row[] {
  return lines.map(rowOf).filter(({ cells }) => cells.some((cell) => cell.passages.length > 0));
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
