import { kazakh, readAs, rules, russian, whole } from './sample.ts';

const bar = '\t|\t';

/** Rows with cells split by bars as they are, as a table of Markdown, and as one with tags. */
const formats = [
  ['bars', 'sample.txt', (text: string) => text],
  ['pipes', 'sample.md', (text: string) => tables(text, pipes)],
  ['tags', 'sample.md', (text: string) => tables(text, tags)],
] as const;

function tables(text: string, table: (rows: readonly string[][]) => string): string {
  return text.replace(/(?:^.*\|.*\n)+/gmu, (rows) =>
    table(
      rows
        .trimEnd()
        .split('\n')
        .map((line) => line.split(bar)),
    ),
  );
}

function pipes(rows: readonly string[][]): string {
  const width = Math.max(...rows.map((cells) => cells.length));
  const lines = rows.map(
    (cells) => `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`,
  );
  return ['', lines[0], `|${' --- |'.repeat(width)}`, ...lines.slice(1), '', ''].join('\n');
}

function tags(rows: readonly string[][]): string {
  const lines = rows.map((cells) => `<tr>\n${cells.map((cell) => `<td>${cell}</td>\n`).join('')}</tr>\n`);
  return `<table>\n${lines.join('')}</table>\n`;
}

const samples = [
  ['russian', russian, ['Условия труда', 'Работа в помещении'], ['Медицинский осмотр', 'Ежегодно']],
  ['kazakh', kazakh, ['Еңбек жағдайлары', 'Үй-жайдағы жұмыс'], ['Медициналық тексеру', 'Жыл сайын']],
] as const;

describe.each(samples)('a row that is not known and has no colon, %s', (_, sample, first, second) => {
  const rows = [first, second] as const;
  const lines = sample.card.split('\n');
  const places = lines.flatMap((line, at) =>
    at > 3 && /\|/u.test(line) && !/\|.*:$/u.test(line) ? [at + 1] : [],
  );

  it.each(formats)('is kept, reported and in no other row, %s', (__, file, table) => {
    const usual = readAs(file, table(whole(sample)));
    for (const at of places) {
      const [label, text] = rows[at % 2] ?? first;
      const card = [...lines.slice(0, at), label + bar + text, ...lines.slice(at)].join('\n');
      const standard = readAs(file, table(sample.head + card + sample.end));
      const found = standard.findings.find(({ rule }) => rule === 'label-not-recognised');
      expect([at, found?.quotes.map((quote) => quote.text)]).toEqual([at, [label, text]]);
      expect(said(standard.cards[0])).toEqual(said(usual.cards[0]));
    }
  });
});

it.each([
  [russian, 'Описание условий'],
  [kazakh, 'Жағдайлар сипаттамасы'],
])('a heading that is not known, below a row that has its text beside it', (sample, heading) => {
  const level = sample.card.split('\n')[4] ?? '';
  const card = sample.card.replace(level, `${level}\n${heading}`);
  const standard = readAs('sample.txt', sample.head + card + sample.end);
  expect(standard.cards[0]?.levelAsWritten?.text).toBe('4');
  expect(rules(standard)).toContain('label-not-recognised');
});

/** All that a card says, without its places and ids. */
function said(card: unknown): string {
  return JSON.stringify(card, (key, value) =>
    /^(?:id|wording|places|profession)$/u.test(key) ? null : value,
  );
}
