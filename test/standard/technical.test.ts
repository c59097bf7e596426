import { kazakh, read, rules, russian, whole } from './sample.ts';

const samples = {
  russian: {
    sample: russian,
    rows: ['14. Отраслевой совет по профессиональным квалификациям: ', '16. НПП «Атамекен»: '],
    version: '17. Номер',
    review: '31.12.2028 г.',
  },
  kazakh: {
    sample: kazakh,
    rows: ['14. Кәсіптік біліктілік жөніндегі салалық кеңес: ', '16. Ұлттық кәсіпкерлер палатасы: '],
    version: '17. Нұсқа',
    review: '31.12.2028 жыл.',
  },
};
type Language = keyof typeof samples;

describe.each<[Language, string]>([
  ['kazakh', 'Сарапшылар кеңесінің 2024 жылғы 12 наурыздағы № 3 хаттамасы'],
  ['kazakh', 'Эксперттік кеңестің 2024 жылғы 12 наурыздағы шешімі'],
  ['kazakh', 'Сарапшылар комиссиясының оң қорытындысы'],
  ['russian', 'Экспертный совет отрасли, протокол от 12.03.2024 № 3'],
  ['russian', 'Экспертная комиссия, решение от 12 марта 2024 года'],
  ['russian', 'экспертно-консультативный совет, протокол № 3'],
])('%s: the line of a body, "%s"', (language, line) => {
  const { sample, rows, version } = samples[language];
  const withRows = (text: string) =>
    read(whole(sample).replace(version, `${rows.map((row) => row + text).join('\n')}\n${version}`));

  it('is kept beside its label, and below it', () => {
    const { technical, findings } = withRows(line);
    expect([technical.sectoralCouncil?.text, technical.chamber?.text]).toEqual([line, line]);
    expect(withRows(`\n${line}`).technical.chamber?.text).toBe(line);
    expect(findings.map(({ rule }) => rule).filter((rule) => rule.startsWith('label'))).toEqual([]);
  });

  it.each(['Зыкин Щукар', 'Щ. Зыкин', 'ЗЫКИН Щ.Ж.'])('is no way in for %s', (name) => {
    expect(JSON.stringify(withRows(`${line}, ${name}`))).not.toMatch(/Зыкин|Щукар/iu);
  });
});

it.each<[Language, string]>([
  ['kazakh', 'Сарапшылар: Зыкин Щукар'],
  ['kazakh', 'Сарапшылар кеңесінің төрағасы Зыкин Щукар'],
  ['kazakh', 'Сарапшылар кеңесі Зыкин Щукар'],
  ['kazakh', 'Сарапшылар кеңесінің мүшелері:\nЗыкин Щукар'],
  ['russian', 'Эксперты совета: Зыкин Щукарь'],
  ['russian', 'Эксперт совета по отрасли Зыкин Щукарь'],
])('%s: the members of a body leave no trace, "%s"', (language, line) => {
  const { sample, version } = samples[language];
  const standard = read(whole(sample).replace(version, `${line}\n${version}`));
  expect(JSON.stringify(standard)).not.toMatch(/Зыкин|Щукар/iu);
});

it.each<[Language, string, string | null]>([
  ['russian', 'протокол от 12.03.2024 № 3, 31.12.2028 г.', '2028-12-31'],
  ['russian', '31 декабря 2028 года (протокол № 3 от 12 марта 2024 года)', '2028-12-31'],
  ['russian', 'решением совета от 12 марта 2024 года перенесена на 2028 год', null],
  ['russian', 'решением от 12 марта 2024 года № 3 назначена на 31 декабря 2028 года', '2028-12-31'],
  ['russian', 'Протокол от 12.03.2024 № 3', null],
  ['russian', '(протокол от 12.03.2024 № 3)\n31.12.2028', '2028-12-31'],
  ['kazakh', '2024 жылғы 12 наурыздағы № 3 хаттама, 2028 жылғы 31 желтоқсан', '2028-12-31'],
  ['kazakh', '2028 жылғы 31 желтоқсан (2024 жылғы 12 наурыздағы № 3 хаттама)', '2028-12-31'],
  ['kazakh', '2024 жылғы 12 наурыздағы кеңестің шешімі', null],
  ['kazakh', '2024 жылғы 12 наурыздағы № 3 хаттама', null],
  ['kazakh', '12.03.2024 ж. № 3 хаттама\n31.12.2028 ж.', '2028-12-31'],
])('%s: the day of the next review in "%s" is %s', (language, words, day) => {
  const { sample, review } = samples[language];
  const standard = read(whole(sample).replace(review, words));
  expect(standard.technical.nextReview?.date).toBe(day);
  expect(rules(standard).filter((rule) => rule.startsWith('next-review'))).toEqual([]);
});
