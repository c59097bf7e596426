import { citeText } from './cite.ts';
import { readText, readTsv } from './gold.ts';

const folder = 'test/citation/gold';
const marked = ['variations', 'reviewed', 'classes'].flatMap((name) => readTsv(`${folder}/${name}.tsv`));

it.each(marked.map((row) => [row('text'), row('acts')]))('%s', (text = '', acts = '') => {
  const found = citeText(text.replace(/[⟦⟧]/gu, ''));
  const quotes = [...text.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => match[1]);
  expect(found.map(({ quote }) => quote)).toEqual(quotes);
  expect(found.map(({ act }) => act).join(' ')).toBe(acts);
});

it.each(readText(`${folder}/none.txt`).trimEnd().split('\n'))('none: %s', (text) => {
  expect(citeText(text)).toEqual([]);
});

const changes: Readonly<Record<string, (text: string) => string>> = {
  'no space after a quote': (text) => text.replace(/(["»]) /gu, '$1'),
  'no quotes': (text) => text.replace(/["«»]/gu, ''),
  'no opening quote': (text) => text.replace(/(^|\s|-)["«]/u, '$1'),
  'no closing quote': (text) => text.replace(/(\p{Ll})["»]/u, '$1'),
  'quotes of another kind': (text) => text.replace(/(^|[\s(])["«]/gu, '$1“').replace(/["»]/gu, '”'),
  'Latin look-alikes': (text) => text.replaceAll('о', 'o').replaceAll('і', 'i').replaceAll('е', 'e'),
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'doubled spaces': (text) => text.replaceAll(' ', '  '),
  'kinds in small letters': (text) =>
    text.replaceAll('Заңы', 'заңы').replaceAll('Кодекс', 'кодекс').replaceAll('Закон', 'закон'),
  'a country in letters': (text) =>
    text
      .replace(/Қазақстан\s*Республикасы(?:ның)?(?!\p{Ll})\s*/gu, 'ҚР ')
      .replaceAll('Республики Казахстан', 'РК'),
};

/** One row for each wording of a citation in the gold tables. */
const wordings = new Map(
  ['test/gold/q87900002-kk/citations.tsv', `${folder}/standards.tsv`]
    .flatMap(readTsv)
    .map((row) => [row('quote'), row('act')]),
);

describe.each(Object.entries(changes))('every citation of the gold with %s', (_name, change) => {
  it.each([...wordings])('%s', (quote, act) => {
    expect(citeText(`Білуі тиіс: ${change(quote)}; басқа мәтін`).map((one) => one.act)).toEqual([act]);
  });
});
