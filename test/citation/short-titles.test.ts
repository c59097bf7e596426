import { shortened } from '../../src/citation/short-titles.ts';
import { readCitationPatterns } from '../../src/registry/citation-patterns.ts';
import { citeText } from './cite.ts';

const { abbreviatedWords } = readCitationPatterns();

describe('words of titles that texts abbreviate', () => {
  it.each(
    abbreviatedWords.flatMap((row) => row.examples.map(({ title, short }) => [title, short, row] as const)),
  )('"%s" is also "%s"', (title, short, row) => {
    expect(shortened([title], [row])).toEqual([short]);
  });

  it('stand together in one title', () => {
    const rows = abbreviatedWords.filter(({ short }) => ['ТОО', 'АО'].includes(short));
    const titles = shortened(
      ['Об акционерных обществах и товариществах с ограниченной ответственностью'],
      rows,
    );
    expect(titles).toContain('Об АО и ТОО');
  });

  it('are words, and no parts of them', () => {
    expect(shortened(['О средствах массовой информатизации'], abbreviatedWords)).toEqual([]);
  });
});

it.each([
  ['Закон РК «О СМИ»', 'Z990000451_'],
  ['закон об АО', 'Z030000415_'],
  ['Закон РК о госзакупках', 'Z1500000434'],
  ['Закон РК "О профсоюзах"', 'Z1400000211'],
  ['Закон о ПОД/ФТ', 'Z090000191_'],
  ['ЖШС туралы заң', 'Z980000220_'],
  ['«БАҚ туралы» Заң', 'Z990000451_'],
  ['«Электрондық құжат және ЭЦҚ туралы» ҚР Заңы', 'Z030000370_'],
  ['ст. 69 ЭК РК', 'K2100000400'],
  ['КоБС РК', 'K1100000518'],
])('%s is %s', (text, act) => {
  expect(citeText(text)).toMatchObject([{ quote: text, act }]);
});
