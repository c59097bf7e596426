import { readDocument } from '../../src/document/read-document.ts';
import { docx, p } from './docx.ts';

type Parts = Parameters<typeof docx>[0];

const passages = (parts: Parts) =>
  readDocument(docx(parts), 'a.docx').rows.map(({ cells }) => cells.map(({ passages }) => passages));
const rows = (parts: Parts) =>
  passages(parts).map((cells) => cells.map((all) => all.map(({ text }) => text).join('/')).join(' | '));
const list = (level: number, id = 1) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const cell = (content: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const run = (content: string) => `<w:r>${content}</w:r>`;

describe('a DOCX', () => {
  it('has the numbers of its lists, by level, format, start and style, without a place', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'russianLower', '%2)')}
      ${level(2, 'upperRoman', '%1.%3')}${level(3, 'bullet', '\uf0b7')}${level(4, 'decimal', '%5:', '<w:pStyle w:val="Item"/>')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
    const styles = `<w:style w:type="paragraph" w:styleId="Item"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Item"/></w:style>`;
    const listed = [list(0), list(1), list(1), list(2), list(0), list(1), list(3), list(0, 2), list(0, 2)];
    const body = [...listed, '<w:pStyle w:val="Sub"/>', list(0, 0)]
      .map((properties) => p('x', properties))
      .join('');
    expect(rows({ body, numbering, styles })).toEqual([
      '1. x',
      'а) x',
      'б) x',
      '1.I x',
      '2. x',
      'а) x',
      '• x',
      '5. x',
      '6. x',
      '1: x',
      'x',
    ]);
    const [first] = passages({ body, numbering, styles });
    expect(first?.[0]?.[0]?.pieces).toEqual([{ offset: 3, length: 1, number: 1, start: 0, end: 1 }]);
  });

  it('has cells that are merged in their first row only, numbers of empty ones, and several paragraphs in one', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const body = `<w:tbl><w:tr>${cell(p('Label'), '<w:vMerge w:val="restart"/>')}${cell(p('', list(0)))}${cell(p('a') + p('b'))}</w:tr>
      <w:tr>${cell(p(''), '<w:vMerge/>')}${cell(p('', list(0)))}${cell(p('c'))}</w:tr></w:tbl>`;
    expect(rows({ body, numbering })).toEqual(['Label | 1. | a/b', '2. | c']);
  });

  it('has what was inserted and not what was deleted, a text box once, and signs as characters', () => {
    const body = `<w:p><w:ins>${run('<w:t>new </w:t>')}</w:ins><w:del>${run('<w:delText>old</w:delText>')}</w:del>
      <w:hyperlink>${run('<w:t>link</w:t><w:tab/><w:t>x</w:t><w:noBreakHyphen/><w:t>y</w:t><w:br/><w:t>z</w:t>')}</w:hyperlink>
      ${run('<w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t>')}${run('<w:instrText>PAGE</w:instrText><w:sym w:font="Symbol" w:char="F0B7"/>')}</w:p>
      <w:sdt><w:sdtContent>${p('control')}</w:sdtContent></w:sdt>
      <w:p>${run(`<w:t>host</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>${p('box')}</w:txbxContent></mc:Choice>
      <mc:Fallback><w:txbxContent>${p('box')}</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t> end</w:t>`)}</w:p>`;
    expect(rows({ body })).toEqual(['new link\tx\u2011y', 'z•', 'control', 'host end', 'box']);
    const [, second] = passages({ body });
    expect(second?.[0]?.[0]?.pieces[0]).toMatchObject({ number: 1, start: 13 });
  });
});
