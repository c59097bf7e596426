import { changed, kazakh, outline, rules, russian } from './sample.ts';

const samples = [
  [
    'russian',
    russian,
    'Трудовая функция',
    'Навык',
    'Пошив изделия',
    ['(дополнительная)', '(доп.)', '– дополнительная'],
  ],
  ['kazakh', kazakh, 'Еңбек функциясы', 'Дағды', 'Бұйымды тігу', ['(қосымша)', '(Қосымша еңбек функциясы)']],
] as const;

describe.each(samples)('labour functions, %s', (_, sample, label, skill, name, marks) => {
  const heading = `${label} 2:${name}`;
  const functionsOf = (text: string) =>
    changed(sample, [heading, text]).cards[0]?.labourFunctions.map((item) => [
      item.number,
      item.mandatory,
      item.quote.text,
    ]);

  it.each(marks)('are additional where they close with "%s"', (mark) => {
    expect(functionsOf(`${heading} ${mark}`)?.[1]).toEqual([2, false, name]);
  });

  it.each(['2/А:', '2/А. '])('are numbered "%s" with a letter', (number) => {
    expect(functionsOf(`${label} ${number}${name}`)?.[1]).toEqual([2, true, name]);
  });

  it('that are missing are not made of the words of a skill', () => {
    const [first = ''] = /^.* 1:.*?\|\s(?=\p{L}+ 1:)/mu.exec(sample.card) ?? [];
    const standard = changed(sample, [first, '']);
    expect(standard.cards[0]?.labourFunctions[0]).toMatchObject({
      number: null,
      quote: { text: `${skill} 1` },
    });
    expect(rules(standard)).toContain('labour-function-heading-missing');
  });
});

it.each([
  [russian, 'Умения:1. Осматривать ткань.2. ', 'Умение 1. Осматривать ткань\nУмение 2. '],
  [kazakh, 'Қабілет:1. Матаны қарау.2. ', 'Қабілет 1. Матаны қарау\nҚабілет 2. '],
])('items that have the label before each number', (sample, from, to) => {
  expect(changed(sample, [from, to]).cards.map(outline)).toEqual(changed(sample).cards.map(outline));
});

it.each([
  [russian, 'Дополнительные трудовые функции:	|	-', 'Пошив изделия', 'Факультативные функции:'],
  [russian, 'Дополнительные трудовые функции:	|	-', 'Пошив изделия', 'Необязательные трудовые функции:'],
  [russian, 'Дополнительные трудовые функции:	|	-', 'Пошив изделия', 'Трудовые функции по выбору:'],
  [kazakh, 'Қосымша еңбек функциялары:	|	-', 'Бұйымды тігу', 'Міндетті емес еңбек функциялары:'],
  [kazakh, 'Қосымша еңбек функциялары:	|	-', 'Бұйымды тігу', 'Таңдау бойынша функциялар:'],
])('functions listed under other words for additional ones are additional', (sample, row, name, label) => {
  const [card] = changed(sample, [`2. ${name}.`, ''], [row, `${label}	|	2. ${name}.`]).cards;
  expect(card?.functionList.map(({ mandatory }) => mandatory)).toEqual([true, false]);
  expect(card?.labourFunctions.map(({ mandatory }) => mandatory)).toEqual([true, false]);
});

it.each(['1.1-кәсіби дағды. ', '1-дағды. ', '№ 1 дағды. '])('skills are numbered "%s"', (label) => {
  const standard = changed(kazakh, ['Дағды 1:', label]);
  expect(standard.cards.map(outline)).toEqual(changed(kazakh).cards.map(outline));
});
