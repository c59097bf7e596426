import { readDocument } from '../../src/document/read-document.ts';
import { misplaced } from './places.ts';

function rows(html: string, file = 'page.html') {
  const document = readDocument(Buffer.from(html), file);
  expect(misplaced(document, html.split('\n'))).toEqual([]);
  return document.rows.map(({ cells }) =>
    cells.map(({ passages }) => passages.map(({ text }) => text).join('/')).join(' | '),
  );
}
const body = (html: string) => rows(`<!DOCTYPE html><html><body>${html}</body></html>`);

describe('a page', () => {
  it('is its text alone: no code, no frame, nothing that is hidden or deleted', () => {
    const page = `<!DOCTYPE html><html><head><title>Title</title><style>p {}</style></head><body>
      <nav>Menu</nav><header>Site</header><script>var x = "<p>no</p>";</script><noscript>No script</noscript>
      <main><header><h1>Стандарт<br>профессии</h1></header><p>Первый <del>старый</del> <b>абзац</b></p>
      <p hidden>Hidden</p><div style="display: none">Hidden</div></main><footer>Foot</footer></body></html>`;
    expect(rows(page)).toEqual(['Стандарт профессии', 'Первый абзац']);
  });

  it('shows white space, entities and breaks as a browser does', () => {
    expect(
      body(
        '<p> a  b<i> c</i>\n d</p><p>&laquo;x&raquo;&nbsp;y &amp y</p><p>1. e<br/>2. f</p><pre>g\nh</pre>',
      ),
    ).toEqual(['a b c d', '«x»\u00a0y & y', '1. e', '2. f', 'g', 'h']);
  });

  it('has merged cells in their first row, wrapped labels and paragraphs in cells', () => {
    expect(
      body(`<table><tr><td rowspan="2">Перечень<br>функций:</td><th>A</th><td colspan="2"><p>1. x</p><p>2. y</p></td></tr>
        <tr><td></td><td>z</td></tr></table>`),
    ).toEqual(['Перечень функций: | A | 1. x/2. y', ' | z']);
  });

  it('has the rows of an inner table as paragraphs of their cell, or as rows where the cell is all there is', () => {
    const inner = '<table><tr><td>1</td><td>x</td></tr><tr><td>2</td><td>y</td></tr></table>';
    expect(body(`<table><tr><td>Label</td><td>${inner}</td></tr></table>`)).toEqual(['Label | 1 x/2 y']);
    expect(body(`<table><tr><td>Text${inner}</td></tr></table>`)).toEqual(['Text', '1 | x', '2 | y']);
  });

  it('has the numbers that a browser gives to items, without a place', () => {
    const items = (list: string) => body(list.replaceAll('*', '<li><p>x</p></li>'));
    expect(items('<ol>**</ol>')).toEqual(['1. x', '2. x']);
    expect(items('<ol start="3">*<li value="7">y</li>*</ol>')).toEqual(['3. x', '7. y', '8. x']);
    expect(items('<ol type="a">**</ol>')).toEqual(['a. x', 'b. x']);
    expect(items('<ol type="I" reversed>**</ol>')).toEqual(['II. x', 'I. x']);
    expect(items('<ul>*</ul><ul style="list-style-type: none">*</ul>')).toEqual(['• x', 'x']);
  });

  it('nests as deeply as it likes', () => {
    expect(body(`${'<div><b>'.repeat(20_000)}x`)).toEqual(['x']);
  });

  it('is read in the encoding that it declares', () => {
    const head = Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>');
    const bytes = Buffer.concat([head, Buffer.from([0xd2, 0xf0, 0xf3, 0xe4]), Buffer.from(' &#1241;</p>')]);
    const { rows, source } = readDocument(bytes, 'page.html');
    expect(rows[0]?.cells[0]?.passages[0]).toMatchObject({
      text: 'Труд ә',
      pieces: [
        { number: 1, start: head.length, end: head.length + 5 },
        { length: 1, start: head.length + 5, end: head.length + 12 },
      ],
    });
    expect(source.format).toBe('html');
  });

  it('is an error where a script or a login stands in place of the text', () => {
    const shell = '<!DOCTYPE html><html><body><div id="app"></div><script src="a.js"></script></body></html>';
    expect(() => body('<form><input type="password"><button>Login</button></form>')).toThrow(
      /has no text.*login/u,
    );
    expect(() => rows(shell)).toThrow(/page\.html: this page has no text/u);
  });
});
