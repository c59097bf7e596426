import { changed, kazakh, outline, read, rules, russian, whole } from './sample.ts';

const usual = {
  russian: changed(russian).cards.map(outline),
  kazakh: changed(kazakh).cards.map(outline),
};

/** The sample whose functions are written in another way, from their first heading on. */
function withFunctions(sample: typeof russian, functions: string) {
  const from = sample.card.search(/^(?:Трудовая функция|Еңбек функциясы) 1/mu);
  const to = sample.card.search(/^(?:Требования к личностным|Жеке құзыреттерге)/mu);
  const card = sample.card.slice(0, from) + functions + sample.card.slice(to);
  return read(whole({ ...sample, card }));
}

const rows = `1. Раскрой изделия | 1.1. Подготовка ткани | 1) Осматривать ткань; | 1) Виды тканей;
 | | 2) Настилать ткань. | 2) Свойства тканей.
2. Пошив изделия | 2.1. Сборка деталей | 1) Сметывать детали. | 1) Виды швов.
`;

it.each([
  ['Трудовая функция | Навык | Умения | Знания', 'as the template calls them'],
  ['Трудовая функция | Навыки | Умения | Знания', 'with the skills in the plural'],
  ['Вид работ | Навык | Умения | Знания', 'with an unknown head of the functions'],
  ['Трудовая функция | Навык | Что делает | Знания', 'with an unknown head of the abilities'],
  ['Трудовая функция | Навык | Умения | О чем осведомлен', 'with an unknown head of the knowledge'],
])('functions in columns "%s", %s', (heads) => {
  expect(withFunctions(russian, `${heads}\n${rows}`).cards.map(outline)).toEqual(usual.russian);
});

it('functions in columns, skills under a word for abilities', () => {
  const table = `Еңбек функциясы | Дағдылар | Іскерліктер | Білімдер
1. Бұйымды пішу | 1.1. Матаны дайындау | 1) Матаны қарау; | 1) Мата түрлері;
 | | 2) Матаны төсеу. | 2) Мата қасиеттері.
2. Бұйымды тігу | 2.1. Бөлшектерді құрастыру | 1) Бөлшектерді көктеу. | 1) Тігіс түрлері.
`;
  expect(withFunctions(kazakh, table).cards.map(outline)).toEqual(usual.kazakh);
});

it('functions and skills in columns, the labels of their lists in a third', () => {
  const table = `Трудовая функция | Навык | Содержание
1. Раскрой изделия | 1.1. Подготовка ткани | Умения: 1) Осматривать ткань; 2) Настилать ткань.
 | | Знания: 1) Виды тканей; 2) Свойства тканей.
2. Пошив изделия | 2.1. Сборка деталей | Умения: 1) Сметывать детали.
 | | Знания: 1) Виды швов.
`;
  expect(withFunctions(russian, table).cards.map(outline)).toEqual(usual.russian);
});

it('rows between the functions that say of what kind those below are', () => {
  const [first, , second] = rows.split(/(?<=\n)(?=\d| \|)/u);
  const table = `Трудовая функция | Навык | Умения | Знания
А. Обязательные функции
${first}${rows.split('\n')[1]}
Б. Дополнительные функции
${second}`;
  const [card] = withFunctions(russian, table).cards;
  expect(card?.labourFunctions.map(({ mandatory }) => mandatory)).toEqual([true, false]);
  expect([card].map(outline)).toEqual(usual.russian);
});

it('functions that a table names by the codes of their list', () => {
  const list = `Шифр | Наименование функции | Обязательная или дополнительная
П1 | Раскрой изделия | обязательная
П2 | Пошив изделия | дополнительная
`;
  const table = `Шифр | Навыки | Умения | Знания
П1 | П1-1 Подготовка ткани | У1. Осматривать ткань У2. Настилать ткань | З1. Виды тканей З2. Свойства тканей
П2 | П2-1 Сборка деталей | У1. Сметывать детали | З1. Виды швов
`;
  const [card] = withFunctions(russian, list + table).cards;
  expect([card].map(outline)).toEqual(usual.russian);
  expect(card?.labourFunctions.map(({ mandatory }) => mandatory)).toEqual([true, false]);
});

it.each([
  [russian, 'Трудовая функция 1:', 'Функция А. ', 'Трудовая функция 2:', 'Функция Б. '],
  [kazakh, 'Еңбек функциясы 1:', 'Функция А: ', 'Еңбек функциясы 2:', 'Функция Б: '],
])('functions numbered with letters', (sample, first, a, second, b) => {
  expect(changed(sample, [first, a], [second, b]).cards.map(outline)).toEqual(
    changed(sample).cards.map(outline),
  );
});

it('skills numbered with a letter and a number', () => {
  const standard = changed(
    russian,
    ['Навык 1:Подготовка', 'Навык А/01. Подготовка'],
    ['Навык 1:Сборка', 'Навык Б/01. Сборка'],
  );
  expect(standard.cards.map(outline)).toEqual(usual.russian);
});

it('functions that a list names with their labels are described but once', () => {
  const standard = changed(russian, [
    '1. Раскрой изделия.2. Пошив изделия.',
    'ТФ1. Раскрой изделия\nТФ2. Пошив изделия',
  ]);
  expect(standard.cards.map(outline)).toEqual(usual.russian);
  expect(standard.cards[0]?.functionList.map(({ quote }) => quote.text)).toEqual([
    'Раскрой изделия',
    'Пошив изделия',
  ]);
});

it.each([
  [russian, '9. Карточка профессии «Портной»:', '21-тармақ. «Портной» мамандығы'],
  [kazakh, '9. Кәсіптің карточкасы "Тігінші":', '21-тармақ. «Тігінші» кәсібі'],
  [kazakh, '9. Кәсіптің карточкасы "Тігінші":', '1-карточка. Тігінші'],
  [russian, '9. Карточка профессии «Портной»:', 'Карта 1: Портной'],
])('a heading of a card in other words: "%s"', (sample, from, to) => {
  const standard = changed(sample, [from, to]);
  expect(standard.cards.map(outline)).toEqual(changed(sample).cards.map(outline));
});

it('a list of cards in a table', () => {
  const standard = changed(russian, [
    '1) 7531-1-006 Портной - 4 уровень ОРК.',
    '№ | Профессия | Код | Уровень ОРК\n1 | Портной | 7531-1-006 | 4\n2 | Швея | 7531-1-005 | 3',
  ]);
  expect(standard.cardList.map(({ number, name, code, level }) => [number, name, code, level])).toEqual([
    [1, 'Портной', '7531-1-006', 4],
    [2, 'Швея', '7531-1-005', 3],
  ]);
});

it('terms and abbreviations in tables', () => {
  const standard = changed(russian, [
    'Глава 2',
    '2. Термины и определения:\nшов | соединение деталей\nпетля | отверстие\n3. Сокращения:\nЕТС | единая таблица\nГлава 2',
  ]);
  expect(standard.terms.map(({ term, meaning }) => [term, meaning])).toEqual([
    ['шов', 'соединение деталей'],
    ['петля', 'отверстие'],
  ]);
  expect(standard.abbreviations.map(({ term, meaning }) => [term, meaning])).toEqual([
    ['ЕТС', 'единая таблица'],
  ]);
});

it.each([
  [russian, '17. Номер версии и год выпуска: версия 1, 2025 г.', '17. Версия первая, выпущена в 2025 году.'],
  [
    kazakh,
    '17. Нұсқа нөмірі және шығарылған жылы: Нұсқа 1, 2025 жыл.',
    '17. Бірінші нұсқа, шығарылған жылы – 2025.',
  ],
])('a version stated in a sentence', (sample, from, to) => {
  expect(changed(sample, [from, to]).edition).toMatchObject({ version: 1, year: 2025 });
});

it('a row that stands again and says something else is not lost in silence', () => {
  const standard = changed(russian, [
    'Требования к опыту работы:	|	-',
    'Требования к опыту работы:	|	Три года\nТребования к опыту работы:	|	Пять лет',
  ]);
  expect(standard.cards[0]?.experience?.text).toBe('Три года');
  expect(standard.findings.find(({ rule }) => rule === 'text-not-understood')?.actual).toBe('Пять лет');
});

it('a list that stands in two rows of one label is one', () => {
  const standard = changed(russian, [
    'Требования к личностным компетенциям:	|	Внимание',
    'Требования к личностным компетенциям:	|	Внимание\nТребования к личностным компетенциям:	|	Терпение',
  ]);
  expect(standard.cards[0]?.personalCompetences.map(({ quote }) => quote.text)).toEqual([
    'Внимание',
    'Терпение',
  ]);
});

it('a label with another word in the place of one is another label', () => {
  const standard = changed(russian, ['Код группы:', 'Код здания:']);
  expect(rules(standard)).toContain('label-unfamiliar');
});
