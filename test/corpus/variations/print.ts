import { type Block, type Cell, type Paragraph, paragraph, type Row } from './block.ts';
import type { Options } from './options.ts';

/** The lines of a document as its format writes them, each with the statements that it is about. */
export function print(blocks: readonly Block[], format: Options['format']): readonly Paragraph[] {
  const table = { bars, tags, lines }[format];
  return blocks.flatMap((block) =>
    'text' in block ? [block, paragraph('')] : [...table(block), paragraph('')],
  );
}

/** Cells parted by bars; where a cell has more lines, the others stand in rows below with blanks beside them. */
function bars(rows: readonly Row[]): readonly Paragraph[] {
  return rows.flatMap((row) => {
    const height = Math.max(1, ...row.map(({ paragraphs }) => paragraphs.length));
    return Array.from({ length: height }, (_, line) => {
      const own = row.map(({ paragraphs }) => paragraphs[line] ?? paragraph(''));
      return paragraph(
        own.map(({ text }) => text).join('\t|\t'),
        own.flatMap(({ about }) => about),
      );
    });
  });
}

/** Tables in tags, as Markdown has them where cells are merged. */
function tags(rows: readonly Row[]): readonly Paragraph[] {
  return [
    paragraph('<table>'),
    ...rows.flatMap((row) => [paragraph('<tr>'), ...row.flatMap(tagged), paragraph('</tr>')]),
    paragraph('</table>'),
  ];
}

function tagged({ paragraphs, rows, columns }: Cell): readonly Paragraph[] {
  const open = `<td${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}>`;
  const [only = paragraph(''), ...others] = paragraphs;
  if (others.length === 0) return [paragraph(`${open}${only.text}</td>`, only.about)];
  return [paragraph(open), ...paragraphs, paragraph('</td>')];
}

/** No table: each text on a line of its own, as where the cells of a table became paragraphs. */
function lines(rows: readonly Row[]): readonly Paragraph[] {
  return rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs));
}
