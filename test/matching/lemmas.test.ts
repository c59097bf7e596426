import { areOtherWords, lemmasOf } from '../../src/matching/lemmas.ts';
import { readRussianDictionary } from '../../src/registry/russian-dictionary.ts';

const dictionary = readRussianDictionary();

describe('the words of which a form may be one', () => {
  it.each([
    ['проверкам', ['проверка']],
    ['механики', ['механик', 'механика']],
    ['счетчика', ['счетчик']],
    ['подготвка', []],
  ])('of %s', (form, expected) => {
    expect([...lemmasOf(form, dictionary)].sort()).toEqual(expected);
  });

  it.each([
    ['техниками', 'техникой', true],
    ['механики', 'механика', false],
    ['чертежу', 'чертежам', false],
    ['механики', 'подготвка', false],
  ])('tell whether %s and %s are two', (one, other, expected) => {
    expect(areOtherWords(one, other, dictionary)).toBe(expected);
  });
});
