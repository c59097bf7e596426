import { readFileSync } from 'node:fs';
import { recordOf } from '../../src/ingest/read-standard.ts';
import { seedPath } from '../../src/registry/table.ts';
import { registry } from '../ingest/registry.ts';

const kazakh = readFileSync(seedPath('corpus/215238/kaz.md'), 'utf8');
const russian = readFileSync(seedPath('corpus/215238/rus.md'), 'utf8');
const roman = ['', 'I', 'II', 'III', 'IV', 'V'];
const functionLabel = /(\d)?-?[Ее]ңбек функциясы\s?(\d)?:\s*/gu;
const skillLabel = /(\d)?-?[Дд]ағды\s?(\d)?:\s*/gu;

/** The name of each card, and how many functions, skills, abilities and knowledge items it has. */
function shape(text: string) {
  return recordOf(Buffer.from(text), 'order.md', registry).cards.map(({ name, labourFunctions }) => {
    const skills = labourFunctions.flatMap((one) => one.skills);
    const items = skills.map(({ abilities, knowledge }) => [abilities.length, knowledge.length]);
    return [name?.text, labourFunctions.map(({ number }) => number), items];
  });
}

test.each<[string, string, string]>([
  [
    'Roman numbers behind the word',
    russian,
    russian.replace(/Трудовая функция (\d):\s*/gu, (_, number) => `Трудовая функция ${roman[number]}. `),
  ],
  [
    'Roman numbers before the word',
    kazakh,
    kazakh.replace(functionLabel, (_, before, behind) => `${roman[before ?? behind]} еңбек функциясы. `),
  ],
  [
    '"№ 1" before the word of a function',
    kazakh,
    kazakh.replace(functionLabel, (_, before, behind) => `№ ${before ?? behind} еңбек функциясы – `),
  ],
  [
    '"№ 1" before the word of a skill',
    kazakh,
    kazakh.replace(skillLabel, (_, before, behind) => `№ ${before ?? behind} дағды – `),
  ],
])('headings with %s', (_, text, changed) => {
  expect(changed).not.toBe(text);
  expect(shape(changed)).toEqual(shape(text));
});

test('the column of names of the related professions names no card', () => {
  const changed = russian.replaceAll(
    'Наименование профессии:</td>\n<td colspan="6">',
    'Именование:</td>\n<td colspan="6">',
  );
  expect(changed).not.toBe(russian);
  const names = recordOf(Buffer.from(changed), 'order.md', registry).cards.map(({ name }) => name?.text);
  for (const name of names) expect(name).not.toMatch(/^\d/u);
});
