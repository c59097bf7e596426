import { splitItems, splitNumber, withoutStop } from '../../src/text/numbering.ts';
import { passageAt } from '../../src/text/passage.ts';

/** Items of a text as "number|text". */
function items(...texts: string[]): readonly string[] {
  return splitItems(texts.map((text, index) => passageAt(text, index + 1, 0))).map(
    ({ number, passage }) => `${number ?? '-'}|${passage.text}`,
  );
}

describe('splitItems', () => {
  it.each([
    ['numbers with stops', '1. Жинау.2. Талдау.', ['1|Жинау', '2|Талдау']],
    ['numbers glued to the word before', 'Жинау2. Талдау3.Есеп', ['-|Жинау', '2|Талдау', '3|Есеп']],
    ['brackets', '1) сбор; 2) анализ;', ['1|сбор', '2|анализ']],
    ['a text without numbers', 'Өтінішті тіркеу.', ['-|Өтінішті тіркеу']],
    ['a jump', '1. Хаттар дайындау.3. Талдау.', ['1|Хаттар дайындау', '3|Талдау']],
    ['a repeat at the end of a sentence', '1. Анализ. 1. Отчёт.', ['1|Анализ', '1|Отчёт']],
    [
      'the last part of a double number',
      '1. А.2. Б.2.3. Заңнамалық база: - X',
      ['1|А', '2|Б', '3|Заңнамалық база: - X'],
    ],
    ['no number before a dash of an inner list', '1. А.2. Б: - X;2. - "Y"', ['1|А', '2|Б: - X;2. - "Y"']],
    ['no age', '1. 18 жастан асқан балалар.2. Есеп', ['1|18 жастан асқан балалар', '2|Есеп']],
    ['no number of an act', '1. Заң № 2. Есеп', ['1|Заң № 2. Есеп']],
    ['no date', '1. Приказ от 20.12.2023 года.2. Отчёт', ['1|Приказ от 20.12.2023 года', '2|Отчёт']],
    ['no code', '1. 2635-3-001 Маман.2. Есеп', ['1|2635-3-001 Маман', '2|Есеп']],
    ['bullets', '• сбор; •анализ данных • отчёт', ['-|сбор', '-|анализ данных', '-|отчёт']],
    ['bullets after the first text', 'Сбор• анализ', ['-|Сбор', '-|анализ']],
    [
      'dashes',
      '- сбор веб-данных – все;- анализ.– отчёт',
      ['-|сбор веб-данных – все', '-|анализ', '-|отчёт'],
    ],
    ['letters', 'а) жинау; ә) талдау (қ. б); б) есеп', ['-|жинау', '-|талдау (қ. б)', '-|есеп']],
    [
      'a Latin a among letters',
      'a) сбор,б) пункт а) статьи,в) отчёт',
      ['-|сбор', '-|пункт а) статьи', '-|отчёт'],
    ],
    ['semicolons where there is nothing else', 'Сбор; анализ;', ['-|Сбор', '-|анализ']],
    ['no semicolon in brackets', 'Сбор (данных; знаний); анализ', ['-|Сбор (данных; знаний)', '-|анализ']],
    ['no bullets under a heading', 'База: • Закон; • Кодекс', ['-|База: • Закон; • Кодекс']],
    ['no bullets inside numbers', '1. Знать: • А; • Б.2. Уметь', ['1|Знать: • А; • Б', '2|Уметь']],
    [
      'no dash between words',
      'Специалист по приёму – выдаче, эксперт-техник',
      ['-|Специалист по приёму – выдаче, эксперт-техник'],
    ],
    ['no decimal', '1. Сызық 1.5 есе.2. Есеп', ['1|Сызық 1.5 есе', '2|Есеп']],
  ])('finds %s', (_, text, expected) => {
    expect(items(text)).toEqual(expected);
  });

  it('counts on from one line to the next', () => {
    expect(items('1. Жинау;', '2. Талдау;', '3. Есеп.')).toEqual(['1|Жинау', '2|Талдау', '3|Есеп']);
  });

  it('takes lines without numbers as items of their own', () => {
    expect(items('Сбор данных;', 'Анализ данных.')).toEqual(['-|Сбор данных', '-|Анализ данных']);
  });

  it('lets a line in small letters go on with the item before it', () => {
    expect(items('1. Сбор данных,', 'их проверка', '2. Анализ.', 'отчёт')).toEqual([
      '1|Сбор данных, их проверка',
      '2|Анализ. отчёт',
    ]);
    expect(items('1. сбор данных.', 'отчёт')).toEqual(['1|сбор данных', '-|отчёт']);
  });

  it('keeps the place of every item', () => {
    const text = 'Қабілет: 1. Жинау.2. Талдау';
    const found = splitItems([passageAt(text.slice(9), 7, 9)]);
    for (const { passage } of found) {
      const place = passage.pieces[0];
      expect(text.slice(place?.start, place?.end)).toBe(passage.text);
      expect(place?.number).toBe(7);
    }
    expect(found).toHaveLength(2);
  });
});

describe('splitNumber', () => {
  it.each([
    ['5. Код: Q1', 5, 'Код: Q1'],
    ['12\\. Атауы', 12, 'Атауы'],
    ['13.Ұйымдар', 13, 'Ұйымдар'],
    ['87.9 Тұру', null, '87.9 Тұру'],
    ['2635-6-005 Маман', null, '2635-6-005 Маман'],
  ])('%s', (text, number, rest) => {
    const item = splitNumber(passageAt(text, 1, 0));
    expect([item.number, item.passage.text]).toEqual([number, rest]);
  });
});

describe('withoutStop', () => {
  it('takes the closing stop and leaves that of an abbreviation', () => {
    const texts = ['Талдау.', 'Талдау;', 'психологтар және т. б.', 'және т. б.).'];
    expect(texts.map((text) => withoutStop(passageAt(text, 1, 0)).text)).toEqual([
      'Талдау',
      'Талдау',
      'психологтар және т. б.',
      'және т. б.)',
    ]);
  });
});

describe('lists in lines of their own', () => {
  const items = (...lines: string[]) =>
    splitItems(lines.map((line, index) => passageAt(line, index + 1, 0))).map(({ passage }) => passage.text);

  it('belong to the item that opens them with a colon', () => {
    expect(
      items('1. Правовая база:', '- Гражданский кодекс;', '- Трудовой кодекс.', '2. Экономика.'),
    ).toEqual(['Правовая база: - Гражданский кодекс; - Трудовой кодекс', 'Экономика']);
  });

  it('may have a head before their first number, which is none of them', () => {
    expect(items('НПА РК:', '1. Гражданский кодекс;', '2. Трудовой кодекс.')).toEqual([
      'Гражданский кодекс',
      'Трудовой кодекс',
    ]);
  });
});
