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
