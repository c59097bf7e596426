import { readMarkdown } from '../../src/document/read-markdown.ts';
import { linesOf } from '../../src/document/read-text.ts';

const text = `# Стандарт

> *Приложение*
<table>
<tr>
<td rowspan="2">Перечень трудовых
функций:</td>
<td>Обязательные:</td><td colspan="2">
1. Первая;
2. Вторая.
</td>
</tr>
<tr><th>A</th><td></td></tr>
</table>
Глава 4 <a id="p"></a>`;

describe('tables written with tags', () => {
  const rows = readMarkdown(linesOf(text));

  it('are rows of cells, lines outside them rows of their own', () => {
    const texts = rows.map(({ number, cells }) => [
      number,
      ...cells.map(({ passages }) => passages.map((passage) => passage.text).join('/')),
    ]);
    expect(texts).toEqual([
      [1, 'Стандарт'],
      [3, 'Приложение'],
      [5, 'Перечень трудовых функций:', 'Обязательные:', '1. Первая;/2. Вторая.'],
      [13, 'A', ''],
      [15, 'Глава 4'],
    ]);
  });

  it('know the place of every text', () => {
    const source = text.split('\n');
    for (const { cells } of rows)
      for (const passage of cells.flatMap(({ passages }) => passages))
        for (const { offset, length, number, start, end } of passage.pieces)
          expect(source[number - 1]?.slice(start, end)).toBe(passage.text.slice(offset, offset + length));
  });
});

describe('Markdown', () => {
  const texts = (text: string) =>
    readMarkdown(linesOf(text)).map(({ cells }) =>
      cells.map(({ passages }) => passages.map((passage) => passage.text).join('/')).join(' | '),
    );

  it('has tables of bars', () => {
    expect(texts('| Код | Имя |\n|:---|:--:|\n| 1<br>2 | a \\| b |\n| 3 | |\n\nТекст')).toEqual([
      'Код | Имя',
      '1/2 | a | b',
      '3 | ',
      'Текст',
    ]);
  });

  it('shows entities, escapes and emphasis inside a text as what they stand for', () => {
    const line = '12\\. **Имя** &laquo;x&raquo; <b>y</b>';
    const passage = readMarkdown([line])[0]?.cells[0]?.passages[0];
    expect(passage?.text).toBe('12. Имя «x» y');
    const written = passage?.pieces.map(({ start, end }) => line.slice(start, end));
    expect(written).toEqual(['12', '\\.', ' ', 'Имя', ' ', '&laquo;', 'x', '&raquo;', ' ', 'y']);
  });

  it('goes on after a row that is not closed, and has what stands between rows', () => {
    expect(texts('<table><tr><td>a\n<tr><td>b</td></tr>\nc\n<tr><td>d</td><td>')).toEqual([
      'a',
      'b',
      'c',
      'd | ',
    ]);
  });
});
