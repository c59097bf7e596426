import { strToU8, zipSync } from 'fflate';
import { type Block, type Cell, type Paragraph, paragraph, type Row } from './block.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** A DOCX file of a document, and its paragraphs in order: those of cells that go on from above are empty. */
export function docx(blocks: readonly Block[]): {
  readonly bytes: Uint8Array;
  readonly lines: readonly Paragraph[];
} {
  const lines: Paragraph[] = [];
  const write = (own: Paragraph) => {
    lines.push(own);
    return `<w:p><w:r><w:t xml:space="preserve">${escaped(own.text)}</w:t></w:r></w:p>`;
  };
  const body = blocks.map((block) => ('text' in block ? write(block) : table(block, write))).join('');
  const files = {
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
  };
  const parts = Object.entries(files).map(([name, text]) => [name, strToU8(text)]);
  return { bytes: zipSync(Object.fromEntries(parts)), lines };
}

function table(rows: readonly Row[], write: (own: Paragraph) => string): string {
  let open: { cell: Cell; left: number }[] = [];
  const written = rows.map((row) => {
    open = open.filter(({ left }) => left > 0);
    const below = open.map(({ cell }) => tableCell(cell, '<w:vMerge/>', write(paragraph(''))));
    for (const above of open) above.left--;
    open.push(...row.filter(({ rows: down }) => down > 1).map((cell) => ({ cell, left: cell.rows - 1 })));
    const own = row.map((cell) => {
      const merge = cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : '';
      const paragraphs = cell.paragraphs.length === 0 ? [paragraph('')] : cell.paragraphs;
      return tableCell(cell, merge, paragraphs.map(write).join(''));
    });
    return `<w:tr>${[...below, ...own].join('')}</w:tr>`;
  });
  return `<w:tbl>${written.join('')}</w:tbl>`;
}

function tableCell({ columns }: Cell, merge: string, paragraphs: string): string {
  const span = columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '';
  return `<w:tc><w:tcPr>${span}${merge}</w:tcPr>${paragraphs}</w:tc>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
