import { recordOf } from '../../src/ingest/read-standard.ts';
import { registry, seedBytes, seedRecord } from './seed-record.ts';

const seedText = seedBytes.toString('utf8');
const read = (text: string) => recordOf(Buffer.from(text), 'variation.txt', registry);

/** How many functions, skills, abilities and knowledge items each card has. */
function shape({ cards }: typeof seedRecord) {
  return cards.map(({ labourFunctions }) => {
    const skills = labourFunctions.flatMap((item) => item.skills);
    const abilities = skills.flatMap((skill) => skill.abilities);
    const knowledge = skills.flatMap((skill) => skill.knowledge);
    return [labourFunctions.length, skills.length, abilities.length, knowledge.length].join(' ');
  });
}

describe('the shipped standard in other words', () => {
  it.each<[string, (text: string) => string]>([
    ['headings without quotes', (text) => text.replace(/(Кәсіптің карточкасы) "([^"\n]*)":/gu, '$1 $2')],
    ['headings with other quotes', (text) => text.replace(/(Кәсіптің карточкасы) "([^"\n]*)":/gu, '$1 „$2“')],
    [
      'the name before the words',
      (text) => text.replace(/Кәсіптің карточкасы "([^"\n]*)":/gu, '«$1» кәсібінің мамандық карточкасы:'),
    ],
    [
      'the number before the word',
      (text) =>
        text.replace(/Дағды (\d):/gu, '$1-дағды:').replace(/Еңбек функциясы (\d):/gu, '$1-еңбек функциясы:'),
    ],
    [
      'labels in capitals',
      (text) => text.replace(/^(Дағды|Білімдер|Еңбек функциясы)/gmu, (word) => word.toUpperCase()),
    ],
    ['another word for abilities', (text) => text.replaceAll('Қабілет:', 'Машықтар:')],
    ['more words in a label', (text) => text.replace(/Білімдер:(?=1)/gu, 'Қажетті білімдер:')],
    [
      'Latin letters that look like Cyrillic ones',
      (text) =>
        text.replace(/(?<=^|\t)(Дағды|Білімдер|Топтың коды)/gmu, (word) =>
          word.replace('о', 'o').replace('а', 'a').replace('е', 'e'),
        ),
    ],
    ['blank lines between all rows', (text) => text.replaceAll('\n', '\n\n')],
    ['tight bars', (text) => text.replaceAll('\t|\t', '|')],
    ['no chapter headings', (text) => text.replace(/^\d-тарау\..*$/gmu, '')],
    [
      'a knowledge item with the name of a chapter',
      (text) => text.replace('1. Жоспарлау және тиімді мақсат қою қағидаттары', '1. Жалпы ережелер'),
    ],
    [
      'brackets with numbers in an item',
      (text) => text.replace('Жоспарлау және тиімді мақсат', 'Жоспарлау (нысан 2) және тиімді мақсат'),
    ],
  ])('has the same structure with %s', (_, change) => {
    const changed = change(seedText);
    expect(changed).not.toBe(seedText);
    expect(shape(read(changed))).toEqual(shape(seedRecord));
  });
});

describe('a person named anywhere outside the cards', () => {
  const person = 'Т. Тестов';
  const whole = seedText.split('\n');
  const isHeading = (line: string) => line.includes('Кәсіптің карточкасы');
  const first = whole.findIndex((line) => isHeading(line));
  const second = whole.findIndex((line, index) => index > first && isHeading(line));
  const technical = whole.findIndex((line) => line.startsWith('4-тарау.'));
  /** Of the cards the first alone, so that it is read quickly. */
  const lines = [...whole.slice(0, second), ...whole.slice(technical)];
  const outside = lines
    .map((line, index) => ({ line, after: index + 1 }))
    .filter(({ line, after }) => line.trim() === '' && (after <= first || after > second));

  const step = 8;
  /** Places in groups that are tried in one reading, far from each other. */
  const groups = Array.from({ length: step }, (_, first) =>
    outside.map(({ after }) => after).filter((_, index) => index % step === first),
  );

  it.each(groups.map((places) => [places.join(', '), places] as const))(
    'after the lines %s is neither kept nor shown',
    (_, places) => {
      const added = [`Министр\t|\t${person}`, '', `Орындаушы: ${person}, 8 777 123 45 67`, '', person];
      const text = lines
        .flatMap((line, index) => (places.includes(index + 1) ? [line, ...added] : [line]))
        .join('\n');
      expect(places.length).toBeGreaterThan(3);
      expect(JSON.stringify(read(text))).not.toContain('Тестов');
    },
  );
});
