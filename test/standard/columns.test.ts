import { kazakh, outline, readAs, russian, whole } from './sample.ts';

const samples = [
  [
    'russian',
    russian,
    ['Функция', 'Навык', 'Умения', 'Знания'],
    /Трудовая функция 1:[\s\S]*(?=Требования к лич)/u,
    ['Возможность признания навыка:', 'Рекомендуется'],
  ],
  [
    'kazakh',
    kazakh,
    ['Еңбек функциясы', 'Дағды', 'Қабілеттер', 'Білімдер'],
    /Еңбек функциясы 1:[\s\S]*(?=Жеке құз)/u,
    ['Дағдыны тану мүмкіндігі:', 'Ұсынылады'],
  ],
] as const;

type Rows = readonly (readonly string[])[];

/** Rows of a table under the heads of its columns; the function of the second row is that of the first. */
const layouts: readonly [string, Rows][] = [
  [
    'an empty cell',
    [
      ['Abc', 'Def', '1. Ghi.', '1. Jkl.'],
      ['', 'Mno', '1. Pqr.', '1. Stu.'],
    ],
  ],
  [
    'a cell over both rows',
    [
      ['Abc', 'Def', '1. Ghi.', '1. Jkl.'],
      ['Mno', '1. Pqr.', '1. Stu.'],
    ],
  ],
  [
    'the words again',
    [
      ['Abc', 'Def', '1. Ghi.', '1. Jkl.'],
      ['Abc', 'Mno', '1. Pqr.', '1. Stu.'],
    ],
  ],
  [
    'labels in the cells',
    [
      ['Abc', '{skill} 1: Def', '1. Ghi.', '1. Jkl.'],
      ['', '{skill} 2: Mno', '1. Pqr.', '1. Stu.'],
    ],
  ],
];
const expected = ['Abc', '  Def', '    + Ghi', '    - Jkl', '  Mno', '    + Pqr', '    - Stu'];

const bars = (rows: Rows) => rows.map((cells) => `${cells.join('\t|\t')}\n`).join('');
const tags = (rows: Rows) =>
  `<table>\n${rows.map((cells) => `<tr>\n${cells.map((cell) => `<td>${cell}</td>\n`).join('')}</tr>\n`).join('')}</table>\n`;

describe.each(samples)('labels as heads of columns, %s', (_, sample, heads, functions, recognition) => {
  const outlineOf = (rows: Rows) =>
    [
      readAs('sample.txt', whole(sample).replace(functions, bars([heads, ...rows]))),
      readAs('sample.md', whole(sample).replace(functions, tags([heads, ...rows]))),
    ].map(({ cards }) => outline(cards[0]));

  it.each(layouts)('with %s in the column of the function', (_, rows) => {
    const named = rows.map((cells) => cells.map((cell) => cell.replace('{skill}', heads[1])));
    expect(outlineOf(named)).toEqual([expected, expected]);
  });

  it('with an item in each row, and cells that go on in the next one', () => {
    const rows = [
      ['Abc', 'Def', '1. Ghi', '1. Jkl.'],
      ['', 'xyz', 'ghi.', '2. Stu.'],
      ['', '', '2. Pqr.', ''],
      ['Vwx', 'Mno', '1. Pqr.', ''],
    ];
    const read = [
      'Abc',
      '  Def xyz',
      '    + Ghi ghi',
      '    + Pqr',
      '    - Jkl',
      '    - Stu',
      'Vwx',
      '  Mno',
      '    + Pqr',
    ];
    expect(outlineOf(rows)).toEqual([read, read]);
  });

  it('with the recognition of a skill beside its label, in the row below', () => {
    const [labourFunction, skill, ...columns] = heads;
    const described = [columns, ['1. Ghi.', '1. Jkl.'], recognition];
    const rows = [[`${labourFunction} 1: Abc`], [`${skill} 1: Def`], ...described];
    const text = whole(sample).replace(functions, bars([...rows, [`${skill} 2: Mno`], ...described]));
    const [card] = readAs('sample.txt', text).cards;
    const blocks = ['    + Ghi', '    - Jkl'];
    expect(outline(card)).toEqual(['Abc', '  Def', ...blocks, '  Mno', ...blocks]);
    expect(card?.labourFunctions[0]?.skills[0]?.recognition?.text).toBe(recognition[1]);
  });
});
