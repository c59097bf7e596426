import { changed, kazakh, russian } from './sample.ts';

describe.each([
  [
    russian,
    '9. Карточка профессии «Портной»:',
    'Портной',
    [
      ['10. Профессия «Портной»', 10],
      ['Карточка профессии № 3 Портной', 3],
      ['Карточка профессии 3. Портной', 3],
      ['КАРТОЧКА ПРОФЕССИИ: ПОРТНОЙ', null],
      ['3-параграф. Карточка профессии «Портной»', 3],
      ['Параграф 3. Карточка профессии «Портной»', 3],
      ['§ 3. Карточка профессии «Портной»', 3],
      ['Карточка профессии - Портной, 4 уровень ОРК', null],
      ['Карточка профессии Портной', null],
    ],
  ],
  [
    kazakh,
    '9. Кәсіптің карточкасы "Тігінші":',
    'Тігінші',
    [
      ['10. Кәсіп "Тігінші"', 10],
      ['КӘСІП КАРТОЧКАСЫ: ТІГІНШІ', null],
      ['3-параграф. "Тігінші" кәсібінің карточкасы', 3],
      ['3-ші параграф. Кәсіптің карточкасы "Тігінші"', 3],
      ['№ 3 кәсіп карточкасы "Тігінші"', 3],
      ['"Тігінші" кәсіп карточкасы', null],
    ],
  ],
] as const)('a card has its name', (sample, usual, name, headings) => {
  const [row = ''] = sample.card.match(new RegExp(`^.*\\t${name}\\n`, 'mu')) ?? [];

  it.each(headings)('from "%s"', (heading, item) => {
    const { cards } = changed(sample, [usual, heading], [row, '']);
    expect(cards.map((card) => [card.item, card.name?.text.toLowerCase()])).toEqual([
      [item, name.toLowerCase()],
    ]);
  });

  it('not from a sentence that speaks of cards', () => {
    const sentence = `${usual.replace(/^9\. |["«].*$/gu, '')}заполняется. Далее`;
    expect(changed(sample, [row, `${row}${sentence}\n`]).cards).toHaveLength(1);
  });
});
