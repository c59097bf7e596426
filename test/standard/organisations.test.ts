import { changed, kazakh, russian } from './sample.ts';

const organisations = (sample: typeof russian, from: string, to: string) =>
  changed(sample, [from, to]).technical.organisations.map(({ text }) => text);

const ofRussian = '13. Организации (предприятия) участвующие в разработке: ТОО «Шов»';
const ofKazakh = '13. Әзірлеуге қатысатын ұйымдар (кәсіпорындар): "Тігіс" ЖШС';

it.each([
  ['13. Разработчики: АО "Шов"; ТОО «Игла».', ['АО "Шов"', 'ТОО «Игла»']],
  [
    'Разработчики:\n1) Алматинский технологический университет;\n2) ТОО «Игла».',
    ['Алматинский технологический университет', 'ТОО «Игла»'],
  ],
  [
    '13. Организации-разработчики: АО «Шов», ТОО «Игла», Ассоциация швейников',
    ['АО «Шов»', 'ТОО «Игла»', 'Ассоциация швейников'],
  ],
])('developers that are organisations are kept: "%s"', (text, expected) => {
  expect(organisations(russian, ofRussian, text)).toEqual(expected);
});

it('developers that are organisations are kept in Kazakh', () => {
  const text = '13. Әзірлеушілер: "Тігіс" ЖШС; Абай атындағы Қазақ ұлттық педагогикалық университеті.';
  expect(organisations(kazakh, ofKazakh, text)).toEqual([
    '"Тігіс" ЖШС',
    'Абай атындағы Қазақ ұлттық педагогикалық университеті',
  ]);
});

it.each([
  'Разработчики: Иванов Иван Иванович, Ахметова Айгуль',
  'Разработчики:\nАхметов Болат, профессор университета\nДиректор колледжа Ахметов Болат',
  'Разработчики: Ахметов Болат университет «Туран»',
  'Эксперт: Сидорова А.К., ТОО «Игла»',
  'Исполнитель: Ким Виктор, тел. 8 701 123 45 67',
])('persons are not: "%s"', (text) => {
  const standard = changed(russian, [ofRussian, text]);
  expect(standard.technical.organisations).toEqual([]);
  expect(JSON.stringify(standard)).not.toMatch(/Ахметов|Иванов|Сидоров|Виктор/u);
});
