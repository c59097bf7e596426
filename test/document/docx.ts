import { strToU8, zipSync } from 'fflate';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

/** A DOCX of a body in WordprocessingML, or of a table whose cells have one paragraph each. */
export function docx(parts: {
  rows?: string[][];
  body?: string;
  numbering?: string;
  styles?: string;
}): Buffer {
  const { rows = [], body = '', numbering, styles } = parts;
  const files: Record<string, string> = {
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}${rows.length > 0 ? tableOf(rows) : ''}</w:body></w:document>`,
  };
  if (numbering !== undefined)
    files['word/numbering.xml'] = `<w:numbering ${namespaces}>${numbering}</w:numbering>`;
  if (styles !== undefined) files['word/styles.xml'] = `<w:styles ${namespaces}>${styles}</w:styles>`;
  const bytes = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
  return Buffer.from(zipSync(bytes));
}

function tableOf(rows: string[][]): string {
  const cells = (row: string[]) => row.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A paragraph of one run; tabs are elements of their own. `properties` as XML. */
export function p(text: string, properties = ''): string {
  const pieces = text.split('\t').map((piece) => `<w:t xml:space="preserve">${escaped(piece)}</w:t>`);
  return `<w:p><w:pPr>${properties}</w:pPr><w:r>${pieces.join('<w:tab/>')}</w:r></w:p>`;
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
}
