import { passageAt } from '../../src/text/passage.ts';
import { type Cited, cite, december2023 } from './cite.ts';
import { readText, readTsv } from './gold.ts';

const lines = readText('seed/standards/q87900002-kk.txt').split('\n');
const tables = ['citations.tsv', 'citations-outside-cards.tsv'];
const gold = tables
  .flatMap((table) => readTsv(`test/gold/q87900002-kk/${table}`))
  .map((row) => `${row('line')} ${row('start')} ${row('act')} ${row('quote')}`);

/** The mentions in each cell of a line. */
function citeCells(line: string, number: number): readonly Cited[] {
  let start = 0;
  return line.split('\t|\t').flatMap((cell) => {
    const passage = passageAt(cell, number, start);
    start += cell.length + 3;
    return cite(passage, december2023);
  });
}

describe('the seed', () => {
  const found = lines.flatMap((line, index) =>
    citeCells(line, index + 1).map(({ start, act, quote }) => `${index + 1} ${start} ${act} ${quote}`),
  );

  it('has the citations of the gold, word for word, and no others', () => {
    expect([...found].sort()).toEqual([...gold].sort());
    expect(gold).toHaveLength(122);
  });

  it('names a provision of the law in its scope', () => {
    const [scope] = citeCells(lines[34] ?? '', 35);
    expect(scope).toMatchObject({ article: '5', paragraph: '5' });
  });
});
