import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { GraphQLEnumType } from 'graphql';
import { schema } from '../../src/api/schema.ts';
import { languages as ofTwoTexts } from '../../src/finding/catalogue/languages.ts';
import { catalogue } from '../../src/finding/catalogue.ts';
import { recordOf } from '../../src/ingest/read-standard.ts';
import { languages } from '../../src/model/language.ts';
import { registry } from '../ingest/registry.ts';
import { cataloguePage } from './catalogue-page.ts';
import { madeCases } from './made-cases.ts';

const page = new URL('../../src/finding/README.md', import.meta.url);
const folders = ['../../seed/', '../gold/'].map((folder) => new URL(folder, import.meta.url));

/** Rules that compare two texts have tests of their own, on editions. */
const ofOneText = catalogue.filter((rule) => !ofTwoTexts.includes(rule));

/** Rules without an example or a made case, and the tests that show them. */
const elsewhere = [
  'card-heading-missing', // test/standard/missing-headings.test.ts
  'citation-ambiguous', // follows in made-cases.ts from a document that is cut off
  'labour-function-heading-missing', // test/standard/missing-headings.test.ts
  'replacement-cycle', // test/finding/register.test.ts
  'skill-heading-missing', // test/standard/missing-headings.test.ts
];

test('src/finding/README.md is made from the catalogue', () => {
  if (process.env.UPDATE === '1') writeFileSync(page, cataloguePage());
  expect(readFileSync(page, 'utf8')).toBe(cataloguePage());
});

test('every rule is there once, with words in each language and the same fillers in all', () => {
  const rules = catalogue.map(({ rule }) => rule);
  expect(new Set(rules).size).toBe(rules.length);
  for (const { message } of catalogue) {
    const fillers = languages.map(
      (language) =>
        message[language]
          .match(/\{\w+\}/gu)
          ?.sort()
          .join() ?? '',
    );
    expect(new Set(fillers).size).toBe(1);
    expect(message.ru.replace(/\{\w+\}/gu, '')).not.toMatch(/[A-Za-z]/u);
    expect(message.kk.replace(/\{\w+\}/gu, '')).not.toMatch(/[A-Za-z]/u);
    expect(message.kk).toMatch(/[әғқңөұүһі]/iu);
  }
});

test('every rule is shown by an example, a made case or a test of its own', () => {
  const made = new Set([...madeCases.map(({ rule }) => rule), ...elsewhere]);
  const unshown = ofOneText.filter(({ rule, example }) => example === null && !made.has(rule));
  expect(unshown.map(({ rule }) => rule)).toEqual([]);
});

const examples = ofOneText.flatMap(({ rule, example }) => (example === null ? [] : [{ rule, ...example }]));

test.each([...new Set(examples.map(({ file }) => file))])('%s shows its examples', (file) => {
  const path = folders.map((folder) => new URL(file, folder)).find((url) => existsSync(url));
  const { findings } = recordOf(readFileSync(path ?? file), file, registry);
  const places = new Set(
    findings.flatMap(({ rule, quotes }) =>
      quotes.flatMap((quote) => quote.places.map(({ number }) => `${rule}:${number}`)),
    ),
  );
  const wanted = examples.filter((example) => example.file === file);
  expect(wanted.filter(({ rule, line }) => !places.has(`${rule}:${line}`))).toEqual([]);
});

test('the API describes every rule with its title', () => {
  const values = (schema.getType('FindingRule') as GraphQLEnumType).getValues();
  expect(values.map(({ description }) => description)).toEqual(catalogue.map(({ title }) => title));
});
