import { changed, kazakh, outline, read, rules, russian, whole } from './sample.ts';

type Change = readonly [string, string];

const variants: readonly [string, readonly Change[], readonly Change[]][] = [
  [
    'blocks of a skill in one cell',
    [
      ['\nЗнания:', 'Знания:'],
      ['\nВозможность признания навыка:	|	-', ' Возможность признания навыка: -'],
    ],
    [
      ['\nБілімдер:', 'Білімдер:'],
      ['\nДағдыны тану мүмкіндігі:	|	-', ' Дағдыны тану мүмкіндігі: -'],
    ],
  ],
  [
    'a function, its skill and their blocks in one cell',
    [
      ['	|	Навык', ' Навык'],
      ['	|	Умения', '. Умения'],
      ['\nЗнания:1', ' Знания 1'],
    ],
    [
      ['	|	Дағды', ' Дағды'],
      ['	|	Қабілет', '. Қабілет'],
      ['\nБілімдер:1', ' Білімдер 1'],
    ],
  ],
  [
    'the cells of a function and its skill in each of their rows',
    [
      [
        '\nЗнания:1. Виды т',
        '\nТрудовая функция 1:Раскрой изделия	|	Навык 1:Подготовка ткани	|	Знания:1. Виды т',
      ],
      [
        '\nЗнания:1. Виды ш',
        '\nТрудовая функция 2:Пошив изделия	|	Навык 1:Сборка деталей	|	Знания:1. Виды ш',
      ],
    ],
    [
      ['\nБілімдер:1. М', '\nЕңбек функциясы 1:Бұйымды пішу	|	Дағды 1:Матаны дайындау	|	Білімдер:1. М'],
      [
        '\nБілімдер:1. Т',
        '\nЕңбек функциясы 2:Бұйымды тігу	|	Дағды 1:Бөлшектерді құрастыру	|	Білімдер:1. Т',
      ],
    ],
  ],
  ['no colon after a number', [['Навык 1:', 'Навык 1 ']], [['Дағды 1:', 'Дағды 1 ']]],
  ['full-width colons', [[':', '：']], [[':', '：']]],
  [
    'characters that are not seen',
    [
      ['	|	', '\u200b	|	\u00a0'],
      ['Навык', 'На\u00adвык'],
    ],
    [
      ['	|	', '\u200b	|	\u00a0'],
      ['Дағды ', 'Дағ\u00adды '],
    ],
  ],
  [
    'what kind of function it is before it or in brackets',
    [
      ['Трудовая функция 1:', 'Обязательная трудовая функция 1. '],
      ['Трудовая функция 2', 'Трудовая функция 2 (обязательная)'],
    ],
    [
      ['Еңбек функциясы 1:', 'Міндетті еңбек функциясы 1. '],
      ['Еңбек функциясы 2', 'Еңбек функциясы 2 (міндетті)'],
    ],
  ],
  [
    'labels of what belongs to the skill',
    [['Умения:', 'Умение:']],
    [
      ['Қабілет:', 'Машықтары:'],
      ['Білімдер:', 'Білімдері:'],
    ],
  ],
  [
    'Roman numbers and ordinals of chapters',
    [
      ['Глава 1', 'Глава I'],
      ['Глава 2', 'Глава II'],
      ['Глава 3', 'Глава ІІІ'],
      ['Глава 4', 'Глава IV'],
    ],
    [
      ['1-тарау', '1-ші тарау'],
      ['2-тарау', 'II тарау'],
      ['3-тарау', 'III тарау'],
      ['4-тарау', '4-ші тарау'],
    ],
  ],
  [
    'technical data without a heading and items',
    [
      ['Глава 4. Технические данные профессионального стандарта\n', ''],
      ['12. Н', 'Н'],
      ['13. О', 'О'],
      ['17. ', ''],
      ['18. ', ''],
    ],
    [
      ['4-тарау. Кәсіптік стандарттың техникалық деректері\n', ''],
      ['12. М', 'М'],
      ['13. Ә', 'Ә'],
      ['17. ', ''],
      ['18. ', ''],
    ],
  ],
  [
    'other usual words',
    [
      ['Трудовая функция', 'Функция'],
      ['Навык 1', 'Задача 1'],
      ['Умения:', 'Должен уметь:'],
    ],
    [
      ['Еңбек функциясы', 'ЕФ'],
      ['Дағды 1', 'Міндет 1'],
      ['Қабілет:', 'Қабілеттер мен машықтар:'],
    ],
  ],
];

describe('a card is read the same', () => {
  it.each(variants)('with %s', (_, ofRussian, ofKazakh) => {
    for (const [sample, changes] of [
      [russian, ofRussian],
      [kazakh, ofKazakh],
    ] as const) {
      const usual = read(whole(sample));
      const other = changed(sample, ...changes);
      expect(other.cards.map(outline)).toEqual(usual.cards.map(outline));
      expect(rules(other)).toEqual(rules(usual));
      expect(JSON.stringify(other.technical).replace(/\d/gu, '')).toBe(
        JSON.stringify(usual.technical).replace(/\d/gu, ''),
      );
    }
  });
});

it.each([
  [russian, '1. Виды швов.', '\n1. Отраслевой совет по профессиональным квалификациям\n2. Навык\n3. Знания'],
  [kazakh, '1. Тігіс түрлері.', '\n1. Кәсіптік біліктілік жөніндегі салалық кеңес\n2. Дағды\n3. Білім'],
])('items of a list that are words of a label stay items', (sample, from, to) => {
  const items = changed(sample, [from, to]).cards[0]?.labourFunctions[1]?.skills[0]?.knowledge;
  expect(items?.map(({ number }) => number)).toEqual([1, 2, 3]);
});

it.each([
  [russian, 'Трудовая функция 2:Пошив изделия', 'Трудовая функция 1:Раскрой изделия'],
  [kazakh, 'Еңбек функциясы 2:Бұйымды тігу', 'Еңбек функциясы 1:Бұйымды пішу'],
])('a function that stands twice with skills of its own is reported', (sample, from, to) => {
  const standard = changed(sample, [from, to]);
  expect(standard.cards[0]?.labourFunctions).toHaveLength(2);
  expect(rules(standard)).toContain('labour-function-duplicated');
});
