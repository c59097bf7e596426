import { changed, kazakh, read, rules, russian, whole } from './sample.ts';

/** What a standard says outside cards, and in the rows of its card before the functions, without places and ids. */
function said({
  name,
  code,
  scope,
  terms,
  activities,
  cardList,
  technical,
  cards: [card],
}: ReturnType<typeof read>) {
  const { level, groupCode, education, experience, personalCompetences, relatedProfessions } = card ?? {};
  const rows = { level, groupCode, education, experience, personalCompetences, relatedProfessions };
  return JSON.parse(
    JSON.stringify({ name, code, scope, terms, activities, cardList, technical, rows }, (key, value) =>
      /^(?:id|wording|places|number)$/u.test(key) ? null : value,
    ),
  );
}

const withTerms = {
  russian: {
    ...russian,
    head: russian.head.replace(
      'Глава 2',
      '2. В настоящем профессиональном стандарте применяются следующие термины и определения:\n1) навык – умение делать;\n2) знание – то, что известно.\nГлава 2',
    ),
  },
  kazakh: {
    ...kazakh,
    head: kazakh.head.replace(
      '2-тарау',
      '2. Осы кәсіптік стандартта мынадай терминдер мен анықтамалар қолданылады:\n1) дағды – істей білу;\n2) білім – белгілі нәрсе.\n2-тарау',
    ),
  },
};

const t = withTerms;
it.each([
  [
    t.russian,
    'В настоящем профессиональном стандарте применяются следующие термины и определения',
    'В стандарте используются следующие понятия',
  ],
  [
    t.russian,
    '2. В настоящем профессиональном стандарте применяются следующие термины и определения',
    'В стандарте используются понятия',
  ],
  [
    t.kazakh,
    'Осы кәсіптік стандартта мынадай терминдер мен анықтамалар қолданылады',
    'Стандартта келесі ұғымдар пайдаланылады',
  ],
  [russian, 'Область применения профессионального стандарта', 'Где применяется стандарт'],
  [russian, 'Название профессионального стандарта', 'Как называется стандарт'],
  [russian, '4. Название профессионального стандарта:', '4. Тема:'],
  [kazakh, 'Кәсіптік стандарттың атауы', 'Құжаттың аты'],
  [russian, 'Код профессионального стандарта', 'Шифр'],
  [kazakh, 'Кәсіптік стандарттың коды', 'Шифр'],
  [
    russian,
    'Указание секции, раздела, группы, класса и подкласса согласно ОКЭД',
    'Секция, раздел, группа, класс и подкласс',
  ],
  [russian, 'Указание секции, раздела, группы, класса и подкласса согласно ОКЭД', 'Виды деятельности'],
  [
    kazakh,
    'ЭҚЖЖ секциясын, бөлімін, тобын, сыныбын және кіші сыныбын көрсету',
    'Қызметтің экономикалық түрлері',
  ],
  [
    russian,
    '8. Перечень карточек профессий:\n1)',
    '8. Карточки профессий:\n1) 7531-1-005 Швея - 3 уровень ОРК;\n2)',
  ],
  [
    kazakh,
    '8. Кәсіптер карточкаларының тізімі:\n1)',
    '8. Кәсіптер:\n1) 7531-1-005 Тігінші - СБШ-нің 3-і деңгейі;\n2)',
  ],
  [russian, 'Номер версии и год выпуска', 'Выпуск'],
  [kazakh, 'Нұсқа нөмірі және шығарылған жылы', 'Шығарылымы'],
  [russian, 'Дата ориентировочного пересмотра', 'Следующий пересмотр'],
  [russian, 'Наименование государственного органа', 'Орган государственного управления'],
  [kazakh, 'Мемлекеттік органның атауы', 'Мемлекеттік басқару органы'],
  [russian, 'Код группы:', 'Подгруппа занятий'],
  [russian, 'Уровень квалификации по ОРК:', 'Ступень'],
  [kazakh, 'СБШ бойынша біліктілік деңгейі:', 'Сатысы'],
  [russian, 'Уровень профессионального образования:', 'Подготовка'],
  [kazakh, 'Кәсіптік білім деңгейі:', 'Даярлық'],
  [russian, 'Требования к опыту работы:\t|\t-', 'Опыт работы\t|\tНе менее трёх лет'],
  [kazakh, 'Жұмыс тәжірибесіне қойылатын талаптар:\t|\t-', 'Жұмыс өтілі\t|\tКемінде үш жыл'],
  [russian, 'Требования к личностным компетенциям', 'Личные качества'],
  [kazakh, 'Жеке құзыреттерге қойылатын талаптар', 'Тұлғалық қасиеттер'],
  [russian, 'Связь с другими профессиями в рамках ОРК', 'Родственные профессии'],
  [kazakh, 'СБШ-нің ішіндегі басқа кәсіптермен байланыс', 'Ұқсас кәсіптер'],
] as const)(
  'a row known by its place, its form or its words is read and reported, %#',
  (sample, label, other) => {
    const usual = said(changed(sample));
    const standard = changed(sample, [label, other]);
    expect(rules(standard)).toContain('label-unfamiliar');
    const found = said(standard);
    if (other.includes('-1-005')) expect(found.cardList.splice(0, 1)).toHaveLength(1);
    if (other.includes('\t|\t')) expect(found.rows.experience?.text).toBe(other.split('\t|\t')[1]);
    expect(withoutExperience(found)).toEqual(withoutExperience(usual));
  },
);

it.each([
  [russian, '4. Название', '4. Срок действия: пять лет\n5. Название', 'Срок действия'],
  [kazakh, '4. Кәсіптік', '4. Қолданылу мерзімі: бес жыл\n5. Кәсіптік', 'Қолданылу мерзімі'],
  [russian, '17. Номер', '16. Рецензент Зыкин: Зыкин Щукарь, ТОО «Шов»\n17. Номер', 'Рецензент'],
  [kazakh, '17. Нұсқа', '16. Пікір беруші Зыкин: Зыкин Щукар\n17. Нұсқа', 'Пікір беруші'],
])('an item that nothing tells is kept for itself, without persons, %#', (sample, before, items, label) => {
  const standard = changed(sample, [before, items]);
  expect(standard.findings).toContainEqual(
    expect.objectContaining({ rule: 'label-not-recognised', actual: label }),
  );
  expect(said(standard)).toEqual(said(changed(sample)));
  expect(JSON.stringify(standard)).not.toMatch(/Зыкин|Щукар/u);
});

function withoutExperience(all: ReturnType<typeof said>) {
  return { ...all, rows: { ...all.rows, experience: null } };
}

it.each([
  [russian, /Глава (\d)\. .*/gu, 'Глава $1. Слова'],
  [kazakh, /(\d)-тарау\. .*/gu, '$1-тарау. Сөздер'],
])('chapters of which none is called as in the template', (sample, heading, words) => {
  const text = whole(sample);
  const standard = read(text.replace(heading, words));
  expect(said(standard)).toEqual(said(read(text)));
  expect(rules(standard)).toContain('label-unfamiliar');
});
