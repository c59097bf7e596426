import { russianForm } from '../../src/matching/russian-word.ts';

/** Words that are one action or one thing, folded. */
const families = [
  'определение определять определить определения определению определяется',
  'использование использовать использования используется',
  'организовать организовывать организуется',
  'оформление оформлять оформить оформляются',
  'регистрация регистрировать регистрации регистрируется',
  'документ документы документов документами документу',
  'уровень уровня уровни уровнем',
  'участок участка участки участков',
  'средство средства средств средствами',
];

const strangers: readonly (readonly [string, string])[] = [
  ['документ', 'документация'],
  ['план', 'планирование'],
  ['прибор', 'прибытие'],
  ['государственный', 'государство'],
  ['состав', 'составление'],
  ['ввозить', 'вводить'],
  ['измерение', 'изменение'],
  ['технический', 'техника'],
  ['чистить', 'читать'],
  ['размечать', 'размещать'],
  ['отделывать', 'отделять'],
  ['учить', 'учитывать'],
  ['наложение', 'налаживание'],
  ['формирование', 'формовка'],
];

describe('the form of a Russian word', () => {
  it.each(families)('has one stem whatever its endings: %s', (family) => {
    const stems = family.split(' ').map((word) => russianForm(word).stem);
    expect(new Set(stems).size).toBe(1);
  });

  it.each(strangers)('has another stem: %s, %s', (one, other) => {
    expect(russianForm(one).stem).not.toBe(russianForm(other).stem);
  });

  it.each([
    ['методами', 'ins'],
    ['качеством', 'ins'],
    ['клиентам', 'dat'],
    ['склад', ''],
  ])('says its case as far as the ending tells: %s', (word, role) => {
    expect(russianForm(word).role).toBe(role);
  });
});
