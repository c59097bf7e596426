import { readFileSync } from 'node:fs';
import { languages as rules } from '../../src/finding/catalogue/languages.ts';
import type { InputFile } from '../../src/ingest/input-file.ts';
import { readEdition } from '../../src/ingest/read-edition.ts';
import type { FindingRecord } from '../../src/model/finding.ts';
import { seedPath } from '../../src/registry/table.ts';
import { corpusRecord } from '../ingest/corpus-record.ts';
import { registry } from '../ingest/registry.ts';

const isOfLanguages = new Set(rules.map(({ rule }) => rule));
const kazakh = readFileSync(seedPath('corpus/215238/kaz.md'), 'utf8');
const russian = readFileSync(seedPath('corpus/215238/rus.md'), 'utf8');

function inMemory(name: string, text: string): InputFile {
  const bytes = Buffer.from(text);
  return { name, size: bytes.length, read: () => bytes };
}

/** What the two texts of the edition disagree in. */
function disagreements(kaz: string, rus: string): readonly FindingRecord[] {
  const texts = [inMemory('kaz.md', kaz), inMemory('rus.md', rus)];
  const { record, reasons } = readEdition({ kind: 'edition', texts, metadata: null, leftOut: [] }, registry);
  expect(reasons).toEqual([]);
  return (record?.findings ?? []).filter(({ rule }) => isOfLanguages.has(rule));
}

const asTheyAre = disagreements(kazakh, russian);
const known = new Set(asTheyAre.map(({ id }) => id));

const planning = 'Планировать текущую работу ЧОО;';
const strategy = 'Разрабатывать стратегию развития ЧОО;';
const rights = '3. Права и обязанности субъектов охранной деятельности.\n';
const skill = 'Навык 1: Планирование работы охранной организации';

/** A change of the Russian text, and the disagreements that it makes: rule, Kazakh side, Russian side. */
const cases: readonly [what: string, from: string, to: string, found: readonly object[]][] = [
  [
    'another level',
    'по ОРК:</td>\n<td colspan="6">6</td>',
    'по ОРК:</td>\n<td colspan="6">5</td>',
    [{ rule: 'levels-differ-between-languages', expected: '6', actual: '5' }],
  ],
  [
    'another article of a handbook',
    'деятельности» (статья 10)',
    'деятельности» (статья 12)',
    [
      { rule: 'dates-differ-between-languages', expected: '2016-12-30', actual: '2014-12-30' },
      { rule: 'numbers-differ-between-languages', expected: '10', actual: '12' },
    ],
  ],
  [
    'an item less',
    rights,
    '',
    [
      {
        rule: 'only-in-kazakh-text',
        expected: null,
        actual: 'Күзет қызметі субъектілерінің құқықтары мен міндеттері',
      },
    ],
  ],
  [
    'an item more',
    rights,
    `${rights}4. Порядок ведения делопроизводства и архива предприятия.\n`,
    [
      {
        rule: 'only-in-russian-text',
        expected: null,
        actual: 'Порядок ведения делопроизводства и архива предприятия',
      },
    ],
  ],
  [
    'two items in another order',
    `${planning}\n4. ${strategy}`,
    `${strategy}\n4. ${planning}`,
    [{ rule: 'order-differs-between-languages', expected: null }],
  ],
  [
    'two items in one',
    `${planning}\n4. ${strategy}`,
    'Планировать текущую работу и разрабатывать стратегию развития ЧОО;',
    [
      {
        rule: 'split-between-languages',
        expected: 'ЖКҰ ағымдағы жұмысын жоспарлау; ЖКҰ дамыту стратегиясын әзірлеу',
        actual: 'Планировать текущую работу и разрабатывать стратегию развития ЧОО',
      },
    ],
  ],
  ['a skill in other words', skill, 'Навык 1: Составление планов работы ЧОО', []],
];

/** Rules that a test below has shown. */
const shown = new Set(asTheyAre.map(({ rule }) => rule));

describe('two texts of an edition', () => {
  it.each(cases)('%s', (_, from, to, found) => {
    expect(russian).toContain(from);
    const changed = disagreements(
      kazakh,
      russian.replace(from, () => to),
    );
    const said = changed.filter(({ id }) => !known.has(id));
    expect(said).toEqual(found.map((finding) => expect.objectContaining(finding)));
    for (const { rule } of said) shown.add(rule);
  });

  it('disagree in the code of a card', () => {
    const changed = disagreements(kazakh, russian.replaceAll('1210-0-074', '1210-0-075'));
    const said = changed.filter(({ id }) => !known.has(id));
    expect(said.filter(({ rule }) => rule === 'codes-differ-between-languages')).toMatchObject([
      { expected: '1210-0-074', actual: '1210-0-075' },
    ]);
    shown.add('codes-differ-between-languages');
  });

  it('show the words of both, each with its own place', () => {
    const all = disagreements(kazakh, russian.replace(rights, ''));
    for (const { quotes, translationQuotes } of all) {
      expect(quotes.length).toBeGreaterThan(0);
      expect(translationQuotes.length).toBeGreaterThan(0);
    }
  });

  it('name other acts in one place', () => {
    const labour = 'Трудовой кодекс Республики Казахстан';
    const ours = kazakh.replace(
      'Күзет қызметі субъектілерінің құқықтары мен міндеттері',
      '«Күзет қызметі туралы» Қазақстан Республикасының Заңы',
    );
    const theirs = russian.replace('Права и обязанности субъектов охранной деятельности', labour);
    const said = disagreements(ours, theirs).filter(({ rule }) => rule === 'acts-differ-between-languages');
    expect(said).toMatchObject([{ actual: labour }]);
    shown.add('acts-differ-between-languages');
  });

  it('have been shown to break every rule about them', () => {
    expect([...shown].sort()).toEqual([...isOfLanguages].sort());
  });

  it.each(rules.flatMap(({ rule, example }) => (example === null ? [] : [{ rule, ...example }])))(
    '$rule has its example at $file:$line',
    ({ rule, file, line }) => {
      const folder = file.split('/')[1] ?? '';
      const found = corpusRecord(folder).findings.filter((finding) => finding.rule === rule);
      const quotes = found.flatMap((finding) =>
        file.endsWith('rus.md') ? finding.translationQuotes : finding.quotes,
      );
      expect(quotes.flatMap(({ places }) => places.map(({ number }) => number))).toContain(line);
    },
  );
});
