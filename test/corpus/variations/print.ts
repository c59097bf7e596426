import { type Block, type Cell, type Paragraph, paragraph, type Row } from './block.ts';
import type { Format } from './options.ts';

/** The formats whose files are text. */
export type TextFormat = Exclude<Format, 'docx'>;

type Table = (rows: readonly Row[]) => readonly Paragraph[];

const tables: Readonly<Record<TextFormat, Table>> = {
  bars: (rows) => barred(rows, (cells) => cells.join('\t|\t')),
  pipes,
  tags: tagged((lines) => lines),
  'paragraph-tags': tagged((lines) => lines.map(({ text, about }) => paragraph(`<p>${text}</p>`, about))),
  'break-tags': tagged((lines) => lines.map(({ text, about }) => paragraph(`${text}<br>`, about))),
  page: tagged((lines) => lines.map(({ text, about }) => paragraph(`<p>${text}</p>`, about))),
  lines: (rows) => rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs)),
};

/** The lines of a document as its format writes them, each with the statements that it is about. */
export function print(blocks: readonly Block[], format: TextFormat): readonly Paragraph[] {
  if (format === 'page') return page(blocks);
  return blocks.flatMap((block) =>
    'text' in block ? [block, paragraph('')] : [...tables[format](block), paragraph('')],
  );
}

/** A page of the official legal database: the title apart, the text in an article, other things around it. */
function page([title = paragraph(''), ...blocks]: readonly Block[]): readonly Paragraph[] {
  const text = 'text' in title ? title.text : '';
  const body = blocks.flatMap((block, index) =>
    'text' in block ? [paragraph(`<p id="z${index}">${block.text}</p>`, block.about)] : tables.page(block),
  );
  return [
    paragraph('<!DOCTYPE html><html><head><meta charset="utf-8"><title>Әділет</title></head><body>'),
    paragraph('<div class="header"><a href="/">Қазақша</a> <a href="/rus">Русский</a></div>'),
    paragraph(`<div class="container_alpha slogan"><h1>${text}</h1></div>`),
    paragraph('<div class="container_gamma text"><article>'),
    ...body,
    paragraph('</article></div><div class="footer">© 2012</div></body></html>'),
  ];
}

/** Rows on a line; where a cell has more lines, the others stand on lines below with blanks beside them. */
function barred(rows: readonly Row[], line: (cells: readonly string[]) => string): readonly Paragraph[] {
  return rows.flatMap((row) => {
    const height = Math.max(1, ...row.map(({ paragraphs }) => paragraphs.length));
    return Array.from({ length: height }, (_, index) => {
      const own = row.map(({ paragraphs }) => paragraphs[index] ?? paragraph(''));
      return paragraph(
        line(own.map(({ text }) => text)),
        own.flatMap(({ about }) => about),
      );
    });
  });
}

/** Markdown has as many cells in every row as in the first, and a line of dashes below that. */
function pipes(rows: readonly Row[]): readonly Paragraph[] {
  const width = Math.max(...rows.map((row) => row.length));
  const padded = (cells: readonly string[]) =>
    Array.from({ length: width }, (_, index) => cells[index] ?? '');
  const [head = paragraph(''), ...others] = barred(rows, (cells) => `| ${padded(cells).join(' | ')} |`);
  return [head, paragraph(`|${' --- |'.repeat(width)}`), ...others];
}

/** Tables in tags, as Markdown has them where cells are merged. */
function tagged(write: (lines: readonly Paragraph[]) => readonly Paragraph[]): Table {
  return (rows) => [
    paragraph('<table>'),
    ...rows.flatMap((row) => [
      paragraph('<tr>'),
      ...row.flatMap((own) => taggedCell(own, write)),
      paragraph('</tr>'),
    ]),
    paragraph('</table>'),
  ];
}

function taggedCell(
  { paragraphs, rows, columns }: Cell,
  write: (lines: readonly Paragraph[]) => readonly Paragraph[],
): readonly Paragraph[] {
  const open = `<td${columns > 1 ? ` colspan="${columns}"` : ''}${rows > 1 ? ` rowspan="${rows}"` : ''}>`;
  const [only = paragraph(''), ...others] = write(paragraphs);
  if (others.length === 0) return [paragraph(`${open}${only.text}</td>`, only.about)];
  return [paragraph(open), only, ...others, paragraph('</td>')];
}
