import type { Passage, Row } from '../model/document.ts';
import { join, passageAt, slice, trim } from '../text/passage.ts';

interface OpenCell {
  readonly passages: Passage[];
}

/** Whether a text has tables that are written with tags, as Markdown has them where cells are merged. */
export function hasTables(text: string): boolean {
  return /<t[dh][\s>]/iu.test(text);
}

/**
 * The rows of lines in which tables are written with tags: a row from `<tr>` to the next, a cell from `<td>` or `<th>`
 * to its end, each line in it a paragraph. Tags belong to no cell. Outside tables a line is a row, without the marks
 * of headings, quotations and emphasis around it.
 */
export function readTables(lines: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  let cells: OpenCell[] | null = null;
  let cell: OpenCell | null = null;
  lines.forEach((line, index) => {
    const number = index + 1;
    let from = 0;
    for (const tag of [...line.matchAll(/<(\/?\w+)\b[^>]*>/gu), null]) {
      const passage = trim(passageAt(line.slice(from, tag?.index), number, from));
      if (passage.text !== '' && cell !== null) addLine(cell, passage);
      if (passage.text !== '' && cells === null)
        rows.push({ number, cells: [{ passages: [unmarked(passage)] }] });
      if (tag === null) continue;
      from = tag.index + tag[0].length;
      const name = tag[1]?.toLowerCase();
      if (name === 'tr') {
        cells = [];
        rows.push({ number, cells });
      }
      if (name === '/table') cells = null;
      if (name === 'td' || name === 'th') {
        cell = { passages: [] };
        cells?.push(cell);
      }
      if (name === '/td' || name === '/th' || name === '/tr') cell = null;
    }
  });
  return rows;
}

/** A paragraph of a cell; a label that is wrapped ("Перечень трудовых / функций:") is one with the line before. */
function addLine({ passages }: OpenCell, line: Passage): void {
  const [first] = passages;
  const isWrapped = passages.length === 1 && /^\p{Ll}[^:]*:/u.test(line.text);
  if (first !== undefined && isWrapped && !/[.;:]$/u.test(first.text)) passages[0] = join([first, line]);
  else passages.push(line);
}

function unmarked(passage: Passage): Passage {
  const start = /^[#>*\s]*/u.exec(passage.text)?.[0].length ?? 0;
  return trim(slice(passage, start, passage.text.replace(/[*\s]+$/u, '').length));
}
