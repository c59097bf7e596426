import { nameEnd, readLevel, readLevels } from '../../src/standard/level.ts';
import { changed, kazakh, rules, russian } from './sample.ts';

describe('readLevel', () => {
  it.each([
    ['6', 6],
    ['6-ы деңгейі', 6],
    ['6.2', 6],
    ['VI', 6],
    ['ІІ уровень', 2],
    ['4-5', null],
    ['5 и 6', null],
    ['9', null],
    ['10', null],
    ['бірінші', 1],
    ['пятый уровень', 5],
    ['бесінші деңгей', 5],
    ['5 уровень (5.1)', 5],
    ['5 уровень ОРК, 4 разряд', 5],
    ['4-санат, СБШ 5-деңгейі', 5],
    ['6-1', null],
  ])('%s', (text, level) => {
    expect(readLevel(text)).toBe(level);
  });
});

it.each([
  ['4-5', 4, 5],
  ['от 4 до 5', 4, 5],
  ['5 и 6 уровень', 5, 6],
  ['5', 5, 5],
])('the levels in "%s" are a range', (text, lowest, highest) => {
  expect(readLevels(text)).toEqual({ lowest, highest });
});

it.each([
  ['Бақташы – СБШ 2-деңгейі', 'Бақташы'],
  ['Зоотехник, 5-деңгей', 'Зоотехник'],
  ['Маман - БСШ-нің 6-ы деңгейі', 'Маман'],
  ['охранник, оказывающий услуги – 4 уровень ОРК', 'охранник, оказывающий услуги'],
  ['Мастер (сети) - уровень ОРК 4–5', 'Мастер (сети)'],
  ['Слесарь-ремонтник (3-й уровень)', 'Слесарь-ремонтник'],
  ['Уровнемерщик, старший', 'Уровнемерщик, старший'],
])('the name in "%s" ends before its level', (text, name) => {
  expect(text.slice(0, nameEnd(text))).toBe(name);
});

describe.each([
  ['russian', russian, 'Уровень квалификации по ОРК'],
  ['kazakh', kazakh, 'СБШ бойынша біліктілік деңгейі'],
] as const)('the level of a card, %s', (_, sample, label) => {
  const row = `${label}:	|	4`;
  const levels = (text: string) => {
    const standard = changed(sample, [row, text]);
    const [card] = standard.cards;
    const found = rules(standard).filter((rule) => /level-mi/u.test(rule));
    return [card?.level, card?.subLevel?.text ?? null, ...found];
  };

  it('is not taken from a range', () => {
    expect(levels(`${label}:	|	4-5`)).toEqual([null, null, 'level-missing']);
  });

  it('is that of a sublevel, which is said to stand in its row', () => {
    expect(levels(`${label}:	|	4.2`)).toEqual([4, '4.2', 'sub-level-misplaced']);
  });

  it('is not that of a handbook whose row is alike', () => {
    const other = { russian: 'Уровень квалификации по ЕКС', kazakh: 'БТА бойынша біліктілік деңгейі' }[_];
    expect(levels(`${other}:	|	3`)).toEqual([null, null, 'level-missing']);
  });
});

it.each([
  [kazakh, 'СБШ бойынша біліктілік деңгейі:	|	4', 'Деңгейі:	|	4-деңгей'],
  [kazakh, 'СБШ бойынша біліктілік деңгейі:	|	4', 'Саты:	|	4'],
  [russian, 'Уровень квалификации по ОРК:	|	4', 'Уровень	|	4 уровень'],
  [russian, 'Уровень квалификации по ОРК:	|	4', 'Ступень:	|	4-й'],
])('a row "%s" worded otherwise has the level', (sample, from, to) => {
  expect(changed(sample, [from, to]).cards[0]?.level).toBe(4);
});
