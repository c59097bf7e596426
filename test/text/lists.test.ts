import { splitItems, splitStatements } from '../../src/text/numbering.ts';
import { passageAt } from '../../src/text/passage.ts';

const passages = (lines: readonly string[]) => lines.map((line, index) => passageAt(line, index + 1, 0));

/** Items as "number as it stands|text". */
const items = (...lines: string[]) =>
  splitItems(passages(lines)).map(({ asWritten, passage }) => `${asWritten ?? ''}|${passage.text}`);

describe('a list is numbered', () => {
  it.each([
    ['1', '2', '3'],
    ['1-', '2-', '3-'],
    ['1 –', '2 –', '3 –'],
    ['1:', '2:', '3:'],
    ['1\\.', '2\\.', '3\\.'],
    ['(1)', '(2)', '(3)'],
    ['1.1', '1.2', '1.3'],
    ['2.1.1.', '2.1.2.', '2.1.3.'],
    ['№1', '№2', '№3'],
    ['У1.', 'У2.', 'У3.'],
    ['Б-1)', 'Б-2)', 'Б-3)'],
    ['I.', 'II.', 'III.'],
    ['А.', 'Б.', 'В.'],
  ])('%s, %s, %s', (...marks) => {
    const texts = ['Виды тканей', 'Швы', 'Сорта ниток'];
    const lines = texts.map((text, index) => `${marks[index]} ${text}.`);
    expect(items(...lines)).toEqual(texts.map((text, index) => `${marks[index]}|${text}`));
  });

  it.each([
    ['1 Виды тканей 2 Швы', ['1|Виды тканей', '2|Швы']],
    ['1.1 Виды тканей; 1.2 Швы', ['1.1|Виды тканей', '1.2|Швы']],
    ['(1) виды тканей; (2) швы', ['(1)|виды тканей', '(2)|швы']],
    ['У1. Кроить. У2. Шить.', ['У1.|Кроить', 'У2.|Шить']],
    ['1. Ткани. 2 Швы. 3. Нитки', ['1.|Ткани', '2|Швы', '3.|Нитки']],
    ['(1) Виды тканей', ['(1)|Виды тканей']],
    ['У1. Кроить', ['У1.|Кроить']],
    ['1 Виды тканей', ['1|Виды тканей']],
    ['1 С:Бухгалтерия', ['|1 С:Бухгалтерия']],
    ['- Ткани - Швы - Нитки', ['|Ткани', '|Швы', '|Нитки']],
  ])('in one line: %s', (text, expected) => {
    expect(items(text)).toEqual(expected);
  });

  it('by no number that stands inside a text', () => {
    for (const lines of [
      ['Знать 5 правил работы', '2 года стажа'],
      ['1. Знать статью 2. Пункт 3. Швы'],
      ['2 Класса точности'],
      ['1. Масса до 2 т', '3 кВт двигатели'],
    ])
      expect(items(...lines).map((item) => item.split('|')[1])).toEqual(
        lines.map((line) => line.replace('1. ', '')),
      );
  });
});

describe('lines below an item that ends with a colon are its list', () => {
  it.each([
    ['numbers of another kind', ['1) Закон;', '2) Кодекс.']],
    ['letters', ['а) Закон;', 'б) Кодекс.']],
    ['nothing', ['Закон;', 'Кодекс.']],
  ])('with %s before them', (_, inner) => {
    expect(items('1. База:', ...inner, '2. Швы.')).toEqual([
      `1.|База: ${inner.join(' ')}`.slice(0, -1),
      '2.|Швы',
    ]);
  });
});

it('a line in small letters goes on with the one before where the others begin with capitals', () => {
  expect(items('Виды тканей', 'и их свойства', 'Швы', 'Нитки')).toEqual([
    '|Виды тканей и их свойства',
    '|Швы',
    '|Нитки',
  ]);
  expect(items('Сбор данных', 'анализ', 'отчёт')).toHaveLength(3);
});

it.each([
  ['Осматривать ткань. Настилать ткань.Кроить.', ['Осматривать ткань', 'Настилать ткань', 'Кроить']],
  ['Правила и т.д. (см. СНиП. Нормы)', ['Правила и т.д. (см. СНиП. Нормы)']],
  ['Знать право: Закон. Кодекс', ['Знать право: Закон. Кодекс']],
])('statements that ran together: %s', (text, expected) => {
  expect(splitStatements(passages([text])).map(({ passage }) => passage.text)).toEqual(expected);
});
