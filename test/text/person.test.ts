import { isContact } from '../../src/text/person.ts';

it.each([
  'тел. 8 (7172) 74-02-99',
  'Телефон: +7 701 123 45 67',
  'телефон нөмірі: 74 02 99',
  'факс: 740299',
  'a.serikov@gov.kz',
])('%s reaches a person', (text) => {
  expect(isContact(text)).toBe(true);
});

it.each([
  'Измерять пульс, температуру тела. 2. Проводить осмотр',
  'Телефонная связь: 2 линии',
  'моб. 2 группы',
  'Аттестация по форме № 052/у',
])('%s reaches none', (text) => {
  expect(isContact(text)).toBe(false);
});
