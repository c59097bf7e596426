import { changed, kazakh, outline, rules, russian } from './sample.ts';

const bar = '\t|\t';
const samples = [
  [
    'russian',
    russian,
    ['Уровень профессионального образования:', 'Уровень образования:', 'Специальность:', 'Квалификация:'],
    ['Связь с другими профессиями в рамках ОРК:', 'Уровень ОРК:', 'Наименование профессии:'],
    'Швейное производство',
    'Портной',
  ],
  [
    'kazakh',
    kazakh,
    ['Кәсіптік білім деңгейі:', 'Білім деңгейі:', 'Мамандық:', 'Біліктілік:'],
    ['СБШ-нің ішіндегі басқа кәсіптермен байланыс:', 'СБШ-нің деңгейі:', 'Кәсіптің атауы:'],
    'Тігін өндірісі',
    'Тігінші',
  ],
] as const;

describe.each(samples)('tables in a card, %s', (_, sample, education, related, specialty, name) => {
  const [label, ...heads] = education;
  const row = sample.card.split('\n').find((line) => line.startsWith(label)) ?? '';
  const [, level = ''] = /:([^:|\t]+)\t/u.exec(row.slice(label.length + 3)) ?? [];

  it.each([
    [
      'labels as heads of columns',
      [
        [label, ...heads],
        [level, specialty, name],
        ['B', '-', 'C'],
      ],
    ],
    [
      'heads without a cell under the first label',
      [
        [label, ...heads],
        ['', level, specialty, name],
        ['', 'B', '', 'C'],
      ],
    ],
    [
      'a blank cell at the end',
      [
        [label, ...heads, ''],
        [level, specialty, name, ''],
        ['B', '', 'C', ''],
      ],
    ],
    [
      'no labels but the first',
      [
        [label, level, specialty, name],
        ['B', '-', 'C'],
      ],
    ],
    [
      'the label in each row',
      [
        [label, level, specialty, name],
        [label, 'B', '-', 'C'],
      ],
    ],
  ])('education with %s', (_, rows) => {
    const [card] = changed(sample, [row, rows.map((cells) => cells.join(bar)).join('\n')]).cards;
    expect(
      card?.education.map((line) =>
        [line.level, line.specialty, line.qualification].map((quote) => quote?.text),
      ),
    ).toEqual([
      [level, specialty, name],
      ['B', undefined, 'C'],
    ]);
  });

  it('education that is one text is its level', () => {
    const [card] = changed(sample, [row, label + bar + level]).cards;
    expect(card?.education).toMatchObject([{ level: { text: level }, specialty: null, qualification: null }]);
  });

  const rowsOfRelated = sample.card.split('\n').slice(-3, -1).join('\n');
  it.each([
    ['a blank cell before', [[...related], ['', '5', 'Abc'], ['', '6', 'Def']]],
    [
      'a blank cell behind',
      [
        [...related, ''],
        ['5', 'Abc', ''],
        ['6', '', 'Def'],
      ],
    ],
    [
      'the name first',
      [
        [related[0], related[2], related[1]],
        ['Abc', '5'],
        ['Def', '6'],
      ],
    ],
    [
      'labels in each row',
      [
        [related[0], `${related[1]}5`, `${related[2]}Abc`],
        [`${related[1]}6`, `${related[2]}Def`],
      ],
    ],
    [
      'no heads',
      [
        [related[0], '5', 'Abc'],
        ['6', 'Def'],
      ],
    ],
    [
      'no table',
      [
        [
          related[0],
          'Abc, 5; Def, 6'.replace(/\d/gu, (digit) => `${digit} ${_ === 'russian' ? 'уровень' : 'деңгей'}`),
        ],
      ],
    ],
  ])('related professions with %s', (_, rows) => {
    const [card] = changed(sample, [rowsOfRelated, rows.map((cells) => cells.join(bar)).join('\n')]).cards;
    expect(card?.relatedProfessions.map((other) => [other.level?.[0], other.text])).toEqual([
      ['5', 'Abc'],
      ['6', 'Def'],
    ]);
  });
});

describe.each([
  ['russian', russian, 'Умения', 'Знания', 'Требования к опыту работы', 'Дополнительные трудовые функции'],
  [
    'kazakh',
    kazakh,
    'Қабілет',
    'Білімдер',
    'Жұмыс тәжірибесіне қойылатын талаптар',
    'Қосымша еңбек функциялары',
  ],
] as const)('rows of other shapes, %s', (_, sample, abilities, knowledge, experience, additional) => {
  const usual = changed(sample).cards.map(outline);

  it('abilities and knowledge in columns under their labels', () => {
    const row = sample.card.split('\n').findIndex((line) => line.includes(`${abilities}:1`));
    const [first = '', second = ''] = sample.card.split('\n').slice(row);
    const [left = '', items = ''] = first.split(`${abilities}:`);
    const columns = `${left}${abilities}${bar}${knowledge}\n${items}${bar}${second.split(':')[1]}`;
    expect(changed(sample, [`${first}\n${second}`, columns]).cards.map(outline)).toEqual(usual);
  });

  it('a row that is not known and has no colon', () => {
    const standard = changed(sample, [`${experience}:${bar}-`, `${experience}:${bar}-\nAbc${bar}def`]);
    expect(standard.findings).toContainEqual(
      expect.objectContaining({ rule: 'label-not-recognised', actual: 'Abc' }),
    );
  });

  it('a number of a page under the level', () => {
    const level = `${bar}4\n`;
    expect(changed(sample, [level, `${level}7\n`]).cards[0]?.level).toBe(4);
  });

  it('additional functions under a heading, counted anew', () => {
    const heading = sample.card.split('\n').find((line) => / 2:/u.test(line)) ?? '';
    const standard = changed(sample, [heading, `${additional}\n${heading.replace(' 2:', ' 1:')}`]);
    const functions = standard.cards[0]?.labourFunctions;
    expect(functions?.map(({ number, mandatory }) => [number, mandatory])).toEqual([
      [1, true],
      [1, false],
    ]);
    expect(rules(standard)).not.toContain('numbering-out-of-order');
  });

  it('skills with the number of their function before their own', () => {
    const skill = { russian: 'Навык', kazakh: 'Дағды' }[_];
    const [card] = changed(sample, [`${skill} 1:`, `${skill} 1.1. `]).cards;
    expect(card?.labourFunctions.flatMap(({ skills }) => skills.map(({ number }) => number))).toEqual([1, 1]);
  });
});
