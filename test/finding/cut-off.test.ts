import { asPage, kazakh, read, readAs, russian } from '../standard/sample.ts';

const samples = { russian, kazakh };
type Language = keyof typeof samples;

/** The sample with other words in place of its last chapter, and what is said of its end. */
const ending = (language: Language, end: string) =>
  read(samples[language].head + samples[language].card + end);
const said = ({ findings }: ReturnType<typeof read>) =>
  findings.map(({ rule }) => rule).filter((rule) => /cut-off|^label/u.test(rule));

describe('a last chapter in other words', () => {
  it.each<[Language, string]>([
    ['russian', '3. Сведения о разработчиках\nРазработчики: ТОО «Шов»\nЭксперты: Зыкин Щ.Ж.\n'],
    [
      'russian',
      'Глава 4. Сведения о разработчиках профессионального стандарта\n12. Разработчик: ТОО «Шов»\n',
    ],
    ['kazakh', '4-тарау. Кәсіптік стандартты әзірлеушілер туралы мәлімет\n12. Әзірлеуші: "Тігіс" ЖШС\n'],
    ['kazakh', '10. Әзірлеушілер туралы мәлімет\nСарапшылар: Щ.Ж. Зыкин\n'],
  ])('%s: is an end where the table has it: %j', (language, end) => {
    const standard = ending(language, end);
    expect(said(standard)).toEqual([]);
    expect(JSON.stringify(standard)).not.toMatch(/Зыкин/u);
  });

  it.each<[Language, string]>([
    ['russian', 'Глава 4. Об авторах стандарта\nТОО «Шов»\n'],
    ['russian', '10. Кем составлено\nТОО «Шов», 2024 г.\n'],
    ['russian', 'Составлено организацией: ТОО «Шов»\n'],
    ['kazakh', '4-тарау. Стандартты жазғандар\n"Тігіс" ЖШС\n'],
    ['kazakh', 'Жазған ұйымдар\n"Тігіс" ЖШС\n'],
  ])('%s: is one where it is not known, and is reported: %j', (language, end) => {
    expect(said(ending(language, end))).toEqual(['label-not-recognised']);
  });
});

describe('a document that ends in the middle', () => {
  it.each<[Language, string]>([
    ['russian', ''],
    ['russian', 'Глава 4. Технические данные профессионального стандарта\n'],
    ['russian', 'Глава 4. Сведения о разработчиках\n'],
    ['russian', 'Глава 4. Сведения о разработчиках\nТОО «Шов», Министерство промышленности и\n'],
    ['kazakh', ''],
    [
      'kazakh',
      '4-тарау. Кәсіптік стандарттың техникалық деректері\n12. Мемлекеттік органның атауы: Министрлік\n',
    ],
    ['kazakh', '4-тарау. Стандартты жазғандар\n"Тігіс" фабрикасы және\n'],
  ])('%s: is said to: %j', (language, end) => {
    expect(said(ending(language, end))).toContain('document-cut-off');
  });

  it.each<[Language, string]>([
    ['russian', 'Знания:1. Виды швов'],
    ['kazakh', 'Білімдер:1. Тігіс түрлері'],
  ])('%s: is said to in a card, or in its table', (language, last) => {
    const text = samples[language].head + samples[language].card;
    const cut = text.slice(0, text.indexOf(last) + last.length);
    expect(said(read(cut))).toContain('document-cut-off');
    const page = asPage(cut);
    expect(said(readAs('sample.html', page.slice(0, page.lastIndexOf('</td>') + 3)))).toContain(
      'document-cut-off',
    );
  });
});
