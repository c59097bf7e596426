import { citationsIn } from '../../src/citation/index.ts';
import type { Provision } from '../../src/model/citation.ts';
import { passageAt } from '../../src/text/passage.ts';
import { december2023 } from './cite.ts';
import { readTsv } from './gold.ts';
import { registry } from './registry.ts';

/** The citations of a document whose texts stand one after another, between "⏎". */
function citeDocument(document: string) {
  const texts = document.split(' ⏎ ').map((words, index) => ({
    context: `knowledge:Q1/${index}`,
    role: 'knowledge' as const,
    passage: passageAt(words, index + 1, 0),
  }));
  return citationsIn(texts, registry, december2023);
}

/** A provision as the table writes it: "c7:" its chapter, "s2:" its section, then article.paragraph.subparagraph. */
function written({ section, chapter, article, paragraph, subparagraph }: Provision): string {
  const above = [section && `s${section}`, chapter && `c${chapter}`].filter(Boolean);
  const own = [article, paragraph, subparagraph].map((number) => number ?? '').join('.');
  return [...above, own.replace(/\.+$/u, '')].filter((part) => part !== '').join(':');
}

const rows = readTsv('test/citation/gold/references.tsv');

it.each(rows.map((row) => [row('about'), row('text'), row]))('%s: %s', (_about, text, row) => {
  const found = citeDocument(text.replace(/[⟦⟧]/gu, ''));
  expect(found.map(({ quote }) => quote.text)).toEqual(
    [...text.matchAll(/⟦([^⟧]*)⟧/gu)].map((match) => match[1]),
  );
  expect(found.map(({ act }) => act?.replace('act:', '') ?? '-').join(' ')).toBe(row('acts'));
  expect(found.map(({ provisions }) => provisions.map(written).join('+') || '-').join(' ')).toBe(
    row('provisions'),
  );
});

const changes: Readonly<Record<string, (text: string) => string>> = {
  'no quotes': (text) => text.replace(/["«»]/gu, ''),
  'quotes of another kind': (text) => text.replace(/(^|[\s(])["«]/gu, '$1“').replace(/["»]/gu, '”'),
  'spaces that do not break': (text) => text.replace(/(?<!⏎) (?!⏎)/gu, '\u00a0'),
  'doubled spaces': (text) => text.replace(/(?<!⏎) (?!⏎)/gu, '  '),
  'hyphens for dashes': (text) => text.replace(/[–—]/gu, '-'),
  'kinds in capitals': (text) =>
    text.replace(/(?<!\p{L})(?:кодекс|заң|закон)/gu, (kind) => kind.charAt(0).toUpperCase() + kind.slice(1)),
  'a country in letters': (text) =>
    text
      .replace(/Қазақстан\s*Республикасы(?:ның)?(?!\p{Ll})\s*/gu, 'ҚР ')
      .replaceAll('Республики Казахстан', 'РК'),
  'no space before brackets': (text) => text.replace(/ \(/gu, '('),
  'short names in quotes': (text) =>
    text.replace(/(далее|бұдан әрі)\s*[-–]\s*«?([^()»]+)»?\)/gu, '$1 – «$2»)'),
  'numbers of items': (text) =>
    text
      .split(' ⏎ ')
      .map((item, index) => `${index + 1}. ${item}`)
      .join(' ⏎ '),
};

describe.each(Object.entries(changes))('with %s', (_name, change) => {
  it.each(rows.map((row) => [row('text'), row]))('%s', (text, row) => {
    const found = citeDocument(change(text.replace(/[⟦⟧]/gu, '')));
    expect(found.map(({ act }) => act?.replace('act:', '') ?? '-').join(' ')).toBe(row('acts'));
    expect(found.map(({ provisions }) => provisions.map(written).join('+') || '-').join(' ')).toBe(
      row('provisions'),
    );
  });
});
