import { findCitations } from '../../src/citation/index.ts';
import { passageAt } from '../../src/text/passage.ts';
import { registry } from './registry.ts';

it.each([
  [
    'совместный приказ Министра А от 5 марта 2020 года № 210 и Министра Б от 10 марта 2020 года № 95',
    [
      ['210', '2020-03-05'],
      ['95', '2020-03-10'],
    ],
  ],
  [
    'ҚР А министрінің 2020 жылғы 5 наурыздағы № 210, ҚР Б министрінің 2020 жылғы 10 наурыздағы № 95 және ҚР В министрінің 2020 жылғы 11 наурыздағы № 7 бірлескен бұйрығы',
    [
      ['210', '2020-03-05'],
      ['95', '2020-03-10'],
      ['7', '2020-03-11'],
    ],
  ],
  [
    'совместный приказ Министра А № 210 и Министра Б № 95 от 10 марта 2020 года',
    [
      ['210', '2020-03-10'],
      ['95', '2020-03-10'],
    ],
  ],
])('each body of a joint order has its number and day: %s', (text, numbers) => {
  const [found, ...others] = findCitations(passageAt(text, 1, 0), registry);
  expect(others).toEqual([]);
  expect(found?.quote.text).toBe(text);
  const { number, date, joint } = found?.mention ?? {};
  expect([{ number, date }, ...(joint ?? [])]).toEqual(numbers.map(([number, date]) => ({ number, date })));
});
