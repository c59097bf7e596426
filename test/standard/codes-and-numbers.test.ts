import { splitItems } from '../../src/text/numbering.ts';
import { passageAt } from '../../src/text/passage.ts';
import { changed, kazakh, read, rules, russian, whole } from './sample.ts';

const itemsOf = (...lines: readonly string[]) =>
  splitItems(lines.map((line, at) => passageAt(line, at + 1, 0))).map(({ number, passage }) => [
    number,
    passage.text,
  ]);

it.each(['1.2.1) Осматривать ткань', '1.2.1. Осматривать ткань;', '2.1.1 Осматривать ткань'])(
  'a number of several parts before the one item of a list: %s',
  (line) => expect(itemsOf(line)).toEqual([[1, 'Осматривать ткань']]),
);

it('a line in small letters goes on with an item of a list whose items have numbers and capitals', () => {
  const items = itemsOf('1. Вести учёт.', '2. Хранить бумаги.', 'принимать бумаги.');
  expect(items).toEqual([
    [1, 'Вести учёт'],
    [2, 'Хранить бумаги. принимать бумаги'],
  ]);
  expect(itemsOf('1. вести учёт.', '2. хранить бумаги.', 'принимать бумаги.')).toHaveLength(3);
});

it.each([
  [russian, 'Портной', 'Швея', '9. Карточка профессии', 'Карточка профессии', 'Глава 4'],
  [kazakh, 'Тігінші', 'Киімші', '9. Кәсіптің карточкасы', 'Кәсіптің карточкасы', '4-тарау'],
])('cards numbered within their chapter have items of their own', (sample, name, other, own, label, end) => {
  for (const stop of ['', '.', ')']) {
    const second = sample.card.replace(own, `3.2${stop} ${label}`).replaceAll(name, other);
    const text = whole(sample)
      .replace(own, `3.1${stop} ${label}`)
      .replace(end, second + end);
    expect(read(text).cards.map((card) => [card.item, card.name?.text])).toEqual([
      [1, name],
      [2, other],
    ]);
  }
});

it.each([
  [russian, '7531-1-006 Портной - 4 уровень ОРК', 'Портной, 7531-1-006, 4 уровень ОРК'],
  [russian, '7531-1-006 Портной - 4 уровень ОРК', 'Портной (7531-1-006) – 4 уровень ОРК'],
  [russian, '7531-1-006 Портной - 4 уровень ОРК', 'Портной – 4 уровень ОРК – 7531-1-006'],
  [kazakh, '7531-1-006 Тігінші - СБШ-нің 4-і деңгейі', 'Тігінші, 7531-1-006, СБШ-нің 4-і деңгейі'],
])('the list of cards in another order, %#', (sample, from, to) => {
  const [entry] = changed(sample, [from, to]).cardList;
  const [usual] = read(whole(sample)).cardList;
  expect({ ...entry, quote: null }).toEqual({ ...usual, quote: null });
  expect(rules(changed(sample, [from, to]))).toEqual(rules(read(whole(sample))));
});

it.each([
  [russian, '\n8. Перечень карточек', ' 8. Перечень карточек'],
  [russian, '\n8. Перечень карточек', '. 8.Перечень карточек'],
  [kazakh, '\n8. Кәсіптер карточкаларының', '. 8. Кәсіптер карточкаларының'],
])('an item of the passport at the end of the line of the one before, %#', (sample, from, to) => {
  const head = { [from]: from.replace('8.', '7. Краткое описание: Шьют.\n8.') }[from] ?? from;
  const described = sample === russian ? head : from.replace('8.', '7. Қысқаша сипаттамасы: Тігеді.\n8.');
  const text = whole(sample).replace(from, described).replace(from, to);
  expect(read(text).cardList).toHaveLength(1);
  expect(read(text).description?.text).toMatch(/^(?:Шьют|Тігеді)\.?$/u);
});
