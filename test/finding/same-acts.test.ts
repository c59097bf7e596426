import { joinedSample } from '../edition/joined-sample.ts';

const parity = /languages$|^only-in/u;

/** What is said of the two texts where each has one more item of knowledge. */
const said = (kazakh: string, russian: string) =>
  joinedSample(
    (text) => text.replace('2. Мата қасиеттері.', `2. Мата қасиеттері. 3. ${kazakh}.`),
    (text) => text.replace('2. Свойства тканей.', `2. Свойства тканей. 3. ${russian}.`),
  )
    .findings.map(({ rule }) => rule)
    .filter((rule) => parity.test(rule));

describe('two texts that cite the same acts', () => {
  it.each([
    ['ҚР Еңбек кодексі', 'ТК РК'],
    ['ҚР Еңбек кодексі (32-бап)', 'ТК РК'],
    ['ҚР Азаматтық кодексі', 'ГК РК'],
    ['ҚР Еңбек кодексі, "Жол жүрісі туралы" Заң', 'статья 7 ТК РК, статья 9 Закона "О дорожном движении"'],
    ['"Жол жүрісі туралы" Заң, ҚР ЕК', 'Трудовой кодекс, Закон РК «О дорожном движении» (статья 9)'],
    ['2015 жылғы 23 қарашадағы № 414-V Қазақстан Республикасының Еңбек кодексі', 'ТК РК (2015 г.)'],
  ])('do not disagree: %s, %s', (kazakh, russian) => {
    expect(said(kazakh, russian)).toEqual([]);
  });

  it.each([
    ['ҚР Еңбек кодексі, "Жол жүрісі туралы" Заң', 'ТК РК, Закон «О доступе к информации»'],
    ['ҚР Еңбек кодексі', 'Закон «О дорожном движении»'],
  ])('do where each cites one that the other does not: %s, %s', (kazakh, russian) => {
    expect(said(kazakh, russian)).toEqual(['acts-differ-between-languages']);
  });
});
