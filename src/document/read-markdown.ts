import type { Row } from '../model/document.ts';
import { decodeEntities } from './entities.ts';
import { RowBuilder } from './row-builder.ts';

const token = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)\b[^>]*>|<!--.*?-->|\\[!-/:-@[-`{-~]|\*\*+/gu;
const breaks = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
]);
const delimiterRow = /^[\s|]*(?::-+:?|-{2,}:?|-+:)\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/u;

/**
 * The rows of Markdown: a line is a paragraph, without the marks of headings, quotations and emphasis around it; also
 * in a cell of a table that is written with tags (`<tr>`, `<td>`), as where cells are merged. A line with bars outside
 * such a table is a row of a table, its cells between them. Tags, comments and escapes are not part of the text.
 */
export function readMarkdown(lines: readonly string[]): readonly Row[] {
  const builder = new RowBuilder();
  lines.forEach((line, index) => {
    const number = index + 1;
    const isTable = !builder.isInRow && /(?<!\\)\|/u.test(line) && !/<t[rdh][\s>]/iu.test(line);
    if (isTable && delimiterRow.test(line)) return;
    if (isTable) addBarRow(builder, line, number);
    else addText(builder, line, number, 0);
  });
  return builder.finish();
}

function addBarRow(builder: RowBuilder, line: string, number: number): void {
  const first = /^\s*\|?/u.exec(line)?.[0].length ?? 0;
  const last = line.replace(/(?<!\\)\|\s*$/u, '').length;
  builder.openRow(number);
  let from = first;
  for (const bar of [...line.slice(0, last).matchAll(/(?<!\\)\|/gu), null]) {
    if (bar !== null && bar.index < first) continue;
    const to = bar?.index ?? Math.max(first, last);
    builder.openCell();
    addText(builder, line.slice(from, to), number, from);
    builder.closeCell();
    from = to + 1;
  }
  builder.closeRow();
}

/** A line, or a cell of it, that begins at `shift`: its text and its tags. */
function addText(builder: RowBuilder, line: string, number: number, shift: number): void {
  const isOpen = builder.isInRow;
  let from = isOpen ? 0 : (/^(?:\uFEFF|[#>*\s])*/u.exec(line)?.[0].length ?? 0);
  const end = isOpen ? line.length : endWithoutMarks(line);
  const add = (start: number, to: number) => {
    if (start >= to) return;
    for (const part of decodeEntities(line.slice(start, to)))
      builder.paragraph.add(part.text, number, shift + start + part.start, shift + start + part.end);
  };
  token.lastIndex = from;
  for (let found = token.exec(line); found !== null; found = token.exec(line)) {
    add(from, Math.min(end, found.index));
    from = found.index + found[0].length;
    const { 2: name } = found;
    if (found[0].startsWith('\\'))
      builder.paragraph.add(found[0].slice(1), number, shift + from - 2, shift + from);
    else if (name !== undefined) addTag(builder, name.toLowerCase(), found[1] === '/', number);
  }
  add(from, end);
  builder.endParagraph(number);
}

/** Where a line ends without emphasis and white space. */
function endWithoutMarks(line: string): number {
  let end = line.length;
  while (end > 0 && /[*\s]/u.test(line.charAt(end - 1))) end--;
  return end;
}

function addTag(builder: RowBuilder, name: string, isEnd: boolean, number: number): void {
  const isCell = name === 'td' || name === 'th';
  if (isCell || name === 'tr' || name === 'table' || breaks.has(name)) builder.endParagraph(number);
  if (isCell) builder.closeCell();
  if (isCell && !isEnd) builder.openCell();
  if (name === 'tr' && isEnd) builder.closeRow();
  if (name === 'tr' && !isEnd) builder.openRow(number);
  if (name === 'table' && isEnd) builder.closeTable();
  if (name === 'table' && !isEnd) builder.openTable();
}
