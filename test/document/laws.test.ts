import fc from 'fast-check';
import { readDocument } from '../../src/document/read-document.ts';
import { recordOf } from '../../src/ingest/read-standard.ts';
import { KasipError } from '../../src/model/kasip-error.ts';
import { registry } from '../ingest/registry.ts';
import { seedBytes } from '../ingest/seed-file.ts';
import { docx } from './docx.ts';
import { lines, misplaced, passagesOf } from './places.ts';

/** SEED=… tries other documents; a failure prints the seed and the smallest one. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

const word = fc.constantFrom('Еңбек', 'функция', 'й', 'ё', '1.', '2)', '«х»', '–', 'a|b', '𝄞', '-', 'СБШ');
const noise = fc.constantFrom(
  '&nbsp;',
  '&laquo;',
  '&#1178;',
  '&copy2',
  '& ',
  '&ampx',
  '<b>',
  '</b>',
  '<!-- x -->',
  '</i>',
  '  ',
  '\t',
  '\n',
  '\n\n',
  '<br>',
  '<',
  '\\.',
  '**',
);
const text = fc
  .array(fc.oneof(word, fc.constant(' '), noise), { maxLength: 12 })
  .map((parts) => parts.join(''));
const row = fc.array(text, { minLength: 1, maxLength: 3 });
const table = fc.array(row, { maxLength: 4 });

const page = (rows: string[][], before = '') =>
  `<!DOCTYPE html><body><p>${before}</p><table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}</table></body>`;
const markdown = (rows: string[][], before = '') =>
  `# ${before}\n\n<table>\n${rows.map((cells) => `<tr>\n${cells.map((cell) => `<td>\n${cell}\n</td>`).join('\n')}\n</tr>`).join('\n')}\n</table>\n`;
const plain = (rows: string[][], before = '') =>
  [[before], ...rows].map((cells) => cells.map((cell) => cell.replace(/\n/gu, ' ')).join('\t|\t')).join('\n');
const writers = { 'a.html': page, 'a.md': markdown, 'a.txt': plain };

const read = (source: string, file: string) => readDocument(Buffer.from(source), file);
const texts = (source: string, file: string) => passagesOf(read(source, file)).map((passage) => passage.text);

/** Whether the texts are those of a law, or the page has none at all, which is an error of its own. */
function attempt<Result>(action: () => Result): Result | string {
  try {
    return action();
  } catch (error) {
    if (error instanceof KasipError) return error.message;
    throw error;
  }
}

describe.each(Object.entries(writers))('%s', (file, write) => {
  const source = fc.tuple(table, text).map(([rows, before]) => write(rows, `А ${before}`));

  it('has each text at its place', () => {
    fc.assert(
      fc.property(source, (written) => {
        expect(misplaced(read(written, file), lines(written))).toEqual([]);
      }),
    );
  });

  it('has the same texts with any ends of lines, with a byte order mark, composed or not, and read again', () => {
    fc.assert(
      fc.property(source, (written) => {
        const expected = texts(written, file);
        for (const other of [
          written,
          `\uFEFF${written}`,
          written.replace(/\n/gu, '\r\n'),
          written.replace(/\n/gu, '\r'),
          written.normalize('NFD'),
        ]) {
          expect(texts(other, file)).toEqual(expected);
          expect(misplaced(read(other, file), lines(other))).toEqual([]);
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is read as far as it goes, wherever it is cut', () => {
    fc.assert(
      fc.property(source, fc.nat(400), (written, end) => {
        attempt(() => read(written.slice(0, end), file));
      }),
    );
  });

  it('keeps noise in its cell', () => {
    const word = fc.constantFrom('Еңбек', 'функция', 'й');
    const clean = fc.array(fc.array(word, { minLength: 2, maxLength: 3 }), { minLength: 2, maxLength: 4 });
    const harmless = text.map((noisy) => noisy.replace(/[|<]|\*\*|\\/gu, ''));
    fc.assert(
      fc.property(clean, harmless, (rows, noisy) => {
        const other = rows.map((cells, index) => (index === 1 ? [`х${noisy}`, ...cells.slice(1)] : cells));
        const cellsOf = (all: string[][]) =>
          read(write(all, 'А'), file).rows.map(({ cells }) =>
            cells.map(({ passages }) => passages.map((p) => p.text)),
          );
        const [before, after] = [cellsOf(rows), cellsOf(other)];
        before[2]?.splice(0, 1);
        after[2]?.splice(0, 1);
        expect(after).toEqual(before);
      }),
    );
  });
});

describe('a DOCX', () => {
  const run = fc.oneof(word, fc.constantFrom(' ', '&', '<', '\t')).map((value) => value);
  const paragraph = fc.array(run, { maxLength: 8 }).map((runs) => runs.join(''));

  it('has each text at its place', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(paragraph, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
        (rows) => {
          const document = readDocument(docx({ rows }), 'a.docx');
          expect(misplaced(document, rows.flat())).toEqual([]);
          expect(document.source.lines).toBe(rows.flat().length);
        },
      ),
    );
  });

  it('that is cut anywhere is an error, not a failure', () => {
    const whole = docx({ rows: [['Еңбек', 'функция']] });
    fc.assert(
      fc.property(fc.integer({ min: 4, max: whole.length - 1 }), (end) => {
        expect(() => readDocument(whole.subarray(0, end), 'a.docx')).toThrow(KasipError);
      }),
    );
  });
});

it('a standard whose letters are decomposed is understood alike', () => {
  const head = seedBytes.toString().split('\n').slice(0, 260).join('\n');
  const of = (source: string) => {
    const {
      source: _,
      edition,
      findings,
      citations,
      cards,
      ...rest
    } = recordOf(Buffer.from(source), 'a.txt', registry);
    const texts = JSON.stringify([
      rest,
      cards.map(({ labourFunctions }) => labourFunctions),
      citations.map(({ act }) => act),
      findings.map(({ rule }) => rule),
    ]);
    return [edition.order.kind, texts.replace(/"places":\[[^\]]*\]/gu, '').replace(/[0-9a-f]{16}/gu, '')];
  };
  expect(of(head.normalize('NFD'))).toEqual(of(head.normalize('NFC')));
});
