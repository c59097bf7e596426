import { join, passageAt } from '../../src/text/passage.ts';
import { cite } from './cite.ts';
import { readText, readTsv } from './gold.ts';

const textDay = { earliest: '2023-12-29', latest: '2025-12-31' };
const folder = 'test/citation/gold';
const columns = ['line', 'act', 'quote', 'article', 'paragraph'];

describe.each(['215238-kaz', '215238-rus', '75186-part-kaz', '75186-part-rus'])(
  'the standard %s',
  (document) => {
    const lines = readText(`${folder}/documents/${document}.txt`).split('\n');

    it('has the citations of the gold, word for word, and no others', () => {
      const found = lines.flatMap((line, index) =>
        cite(passageAt(line, index + 1, 0), textDay).map(({ act, quote, article, paragraph }) =>
          [index + 1, act, quote, article, paragraph].join('\t'),
        ),
      );
      const gold = readTsv(`${folder}/standards.tsv`)
        .filter((row) => row('document') === document)
        .map((row) => columns.map(row).join('\t'));
      expect(found.sort()).toEqual(gold.sort());
    });
  },
);

it.each(readTsv(`${folder}/joined.tsv`).map((row) => [row('document'), row] as const))(
  'a mention over several lines of %s has a place on each',
  (document, row) => {
    const lines = readText(`${folder}/documents/${document}.txt`).split('\n');
    const [first = 0, last = 0] = row('lines').split('-').map(Number);
    const passages = lines.slice(first - 1, last).map((line, index) => {
      const [, marks = '', text = ''] = /^(> \*)(.*?)\*\s*$/u.exec(line) ?? [];
      return passageAt(text, first + index, marks.length);
    });
    const found = cite(join(passages.filter(({ text }) => text !== '')), textDay);
    expect(found.map(({ quote, act }) => [quote, act])).toEqual([[row('quote'), row('act')]]);
  },
);
