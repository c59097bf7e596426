import { headingLine } from '../../src/act/heading-line.ts';
import { headingText } from '../../src/act/heading-text.ts';
import { readProvisionWords, readProvisionWordTable } from '../../src/registry/provision-words.ts';

const words = readProvisionWords();
const table = readProvisionWordTable();

test.each(table.examples.map((example) => [example.line, example] as const))('"%s"', (_, example) => {
  const { language, line, kind, number, heading, excluded } = example;
  const text = line.replace('<*>', '').trim();
  const found = headingLine(text, words[language], true);
  expect(found).toMatchObject({ kind, number });
  expect(headingText(found?.rest ?? '', words[language])).toEqual({ heading, isExcluded: excluded ?? false });
});

test.each(table.not.map((row) => [row.line, row] as const))('no heading: "%s"', (_, { language, line }) => {
  expect(headingLine(line, words[language], true)).toBeNull();
});
