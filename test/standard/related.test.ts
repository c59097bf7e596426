import type { StandardRecord } from '../../src/model/standard.ts';
import { asPage, kazakh, read, readAs, russian, whole } from './sample.ts';

const samples = {
  russian: { sample: russian, row: '5	|	Закройщик', label: 'Связь с другими профессиями в рамках ОРК:' },
  kazakh: { sample: kazakh, row: '5	|	Пішуші', label: 'СБШ-нің ішіндегі басқа кәсіптермен байланыс:' },
};
type Language = keyof typeof samples;

/** The related professions of the card and their levels. */
const related = ({ cards: [card] }: StandardRecord) =>
  card?.relatedProfessions.map(({ text, levels }) => `${text}: ${levels?.lowest}–${levels?.highest}`);

const misread = ({ findings }: StandardRecord) =>
  findings.map(({ rule }) => rule).filter((rule) => /^related-.*(?:unknown|missing)$|^label/u.test(rule));

/** The sample with other related professions, in the column of their names or beside the label of the row. */
const inColumn = (language: Language, words: string) =>
  whole(samples[language].sample).replace(samples[language].row, `	|	${words}`);
const besideLabel = (language: Language, words: string) => {
  const { sample, row, label } = samples[language];
  const text = whole(sample);
  const [start, end] = [text.indexOf(label), text.indexOf(row) + row.length];
  return `${text.slice(0, start)}${label}	|	${words}${text.slice(end)}`;
};

describe.each<[Language, string, string]>([
  ['russian', '4 - Мастер участка', 'Мастер участка: 4–4'],
  ['russian', '4-5 уровень – Мастер участка', 'Мастер участка: 4–5'],
  ['russian', 'Мастер участка (5 уровень)', 'Мастер участка: 5–5'],
  ['russian', 'Мастер участка, 5-6', 'Мастер участка: 5–6'],
  ['russian', '5 уровень ОРК: Мастер участка', 'Мастер участка: 5–5'],
  ['kazakh', '4 - Учаске шебері', 'Учаске шебері: 4–4'],
  ['kazakh', '4-деңгей Шебер', 'Шебер: 4–4'],
  ['kazakh', 'Учаске шебері (5-деңгей)', 'Учаске шебері: 5–5'],
  ['kazakh', 'Учаске шебері, 5-6', 'Учаске шебері: 5–6'],
  ['kazakh', 'СБШ 5-деңгейі: Учаске шебері', 'Учаске шебері: 5–5'],
])('%s: %s', (language, words, found) => {
  it.each([
    ['in the column of names', inColumn],
    ['beside the label', besideLabel],
  ])('%s', (_, change) => {
    const standard = read(change(language, words));
    expect(related(standard)).toEqual([found]);
    expect(misread(standard)).toEqual([]);
  });
});

it.each<[Language, string, readonly string[]]>([
  ['russian', '4 - Портной\n5 - Мастер участка', ['Портной: 4–4', 'Мастер участка: 5–5']],
  ['russian', 'Портной (4 уровень)\nМастер участка, 5-6', ['Портной: 4–4', 'Мастер участка: 5–6']],
  ['russian', '4 - Портной; 5 - Мастер участка', ['Портной: 4–4', 'Мастер участка: 5–5']],
  ['kazakh', '4-деңгей Тігінші\n5-деңгей Шебер', ['Тігінші: 4–4', 'Шебер: 5–5']],
  ['kazakh', 'СБШ 4-деңгейі: Тігінші\nСБШ 5-деңгейі: Шебер', ['Тігінші: 4–4', 'Шебер: 5–5']],
  ['kazakh', '4-деңгей Тігінші; 5-деңгей Шебер', ['Тігінші: 4–4', 'Шебер: 5–5']],
])('%s: several in one cell: %j', (language, words, found) => {
  const { sample, row } = samples[language];
  const standard = readAs(
    'sample.html',
    asPage(whole(sample).replace(row, `	|	${words.replaceAll('\n', '<br>')}`)),
  );
  expect(related(standard)).toEqual(found);
  expect(misread(standard)).toEqual([]);
});

it.each<[Language, string, readonly string[]]>([
  ['russian', '4<br>5	|	Портной<br>Мастер участка', ['Портной: 4–4', 'Мастер участка: 5–5']],
  ['kazakh', '4<br>5	|	Тігінші<br>Шебер', ['Тігінші: 4–4', 'Шебер: 5–5']],
])('%s: levels and names line by line in two cells', (language, row, found) => {
  const standard = readAs(
    'sample.html',
    asPage(whole(samples[language].sample).replace(samples[language].row, row)),
  );
  expect(related(standard)).toEqual(found);
});

it.each<[Language, string, string]>([
  ['russian', '1) 7531-1-006 Портной - 4 уровень ОРК.', '1) Портной, 4.'],
  ['russian', '1) 7531-1-006 Портной - 4 уровень ОРК.', '1) 4 - Портной.'],
  ['kazakh', '1) 7531-1-006 Тігінші - СБШ-нің 4-і деңгейі.', '1) Тігінші (4).'],
  ['kazakh', '1) 7531-1-006 Тігінші - СБШ-нің 4-і деңгейі.', '1) 4-деңгей – Тігінші.'],
])('%s: the list of cards may name the level in as many ways: %s → %s', (language, from, to) => {
  const standard = read(whole(samples[language].sample).replace(from, to));
  expect(standard.cardList).toMatchObject([{ level: 4, name: standard.cards[0]?.name?.text }]);
});
