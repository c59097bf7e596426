import { changed, kazakh, outline, read, rules, russian, whole } from './sample.ts';

const samples = [
  ['russian', russian, '9. Карточка профессии «Портной»:\n', 'Портной', 'Пошивщик'],
  ['kazakh', kazakh, '9. Кәсіптің карточкасы "Тігінші":\n', 'Тігінші', 'Шебер'],
] as const;

describe.each(samples)('cards without a heading, %s', (_, sample, heading, name, other) => {
  const usual = read(whole(sample));

  it('begin where the first rows follow the last ones of another card', () => {
    const second = sample.card.replace(heading, '').replaceAll(name, other).replaceAll('1-006', '1-007');
    const { cards, findings } = read(sample.head + sample.card + second + sample.end);
    expect(cards.map((card) => [card.item, card.name?.text, card.code])).toEqual([
      [9, name, '7531-1-006'],
      [null, other, '7531-1-007'],
    ]);
    expect(cards.map(outline)).toEqual([outline(usual.cards[0]), outline(usual.cards[0])]);
    expect(cards[0]?.relatedProfessions).toHaveLength(1);
    expect(findings.filter(({ rule }) => rule === 'card-heading-missing').map(({ about }) => about)).toEqual([
      cards[1]?.id,
    ]);
  });

  it('begin where the chapter has none', () => {
    const standard = changed(sample, [heading, '']);
    expect(standard.cards.map(outline)).toEqual(usual.cards.map(outline));
    expect(rules(standard)).toEqual([...rules(usual), 'card-heading-missing'].sort());
  });

  it('do not begin at one row that stands elsewhere', () => {
    const [row = ''] = sample.card.split('\n').slice(3);
    const { cards } = read([sample.head + sample.card, row, '\n', sample.end].join(''));
    expect(cards).toHaveLength(1);
  });
});

describe.each([
  [
    'russian',
    russian,
    'Трудовая функция 2:Пошив изделия',
    'Трудовая функция 2:',
    'Навык 1:Сборка деталей',
    'Навык 1:',
  ],
  [
    'kazakh',
    kazakh,
    'Еңбек функциясы 2:Бұйымды тігу',
    'Еңбек функциясы 2:',
    'Дағды 1:Бөлшектерді құрастыру',
    'Дағды 1:',
  ],
] as const)('headings without words, %s', (_, sample, labourFunction, functionLabel, skill, skillLabel) => {
  const usual = rules(read(whole(sample)));

  it('are reported, and their labels stand for them', () => {
    const standard = changed(sample, [skill, skillLabel]);
    expect(rules(standard)).toEqual([...usual, 'skill-heading-missing'].sort());
    const functionless = changed(sample, [labourFunction, functionLabel]);
    expect(rules(functionless)).toEqual(
      [...usual, 'function-list-mismatch', 'labour-function-heading-missing'].sort(),
    );
  });
});
