import { citeText } from './cite.ts';

it.each([
  ['«О связи», «О почте»', 2],
  ['1. «Білім туралы»', 1],
  ['«Білім туралы» ҚРЗ', 1],
  ['12. Законодательная база: «О связи»; «О почте»', 2],
  ['НПА, регулирующие отрасль: «О почте»', 1],
  ['Должен знать: «О связи» и устав', 1],
  ['Заңнамалық база: «Байланыс туралы», «Пошта туралы»', 2],
  ['Білуі тиіс: «Байланыс туралы»', 1],
  ['Нормативтік құқықтық актілер: «Пошта туралы» және өзгелер', 1],
])('titles of the register stand for acts where nothing else is named: %s', (text, count) => {
  expect(citeText(text)).toHaveLength(count);
});

it.each(['доклады «О связи», «О рекламе», «О культуре»', 'доклад «О связи», «О рекламе»'])(
  'the noun before a list is that of all its members: %s',
  (text) => {
    expect(citeText(text)).toEqual([]);
  },
);
