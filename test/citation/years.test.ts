import { findCitations } from '../../src/citation/find-citations.ts';
import { passageAt } from '../../src/text/passage.ts';
import { findYears } from '../../src/text/years.ts';
import { citeText } from './cite.ts';
import { registry } from './registry.ts';

const in2026 = { earliest: '2026-08-10', latest: '2026-08-10' };

describe('a year', () => {
  it.each([
    ['Конституция Республики Казахстан 1995 года', 'K950001000_'],
    ['Қазақстан Республикасының 1995 жылғы Конституциясы', 'K950001000_'],
    ['1995 ж. Қазақстан Республикасының Конституциясы', 'K950001000_'],
    ['Налоговый кодекс РК 2017 г.', 'K1700000120'],
    ['2017 жылғы Салық кодексі', 'K1700000120'],
    ['Водный кодекс РК (2003)', 'K030000481_'],
    ['ҚР Су кодексі (2003 жыл)', 'K030000481_'],
    ['Закон РК 2015 года «О государственной службе»', 'Z1500000416'],
    ['«Мемлекеттік қызмет туралы» 2015 жылғы ҚР Заңы', 'Z1500000416'],
    ['Налоговый кодекс РК 2025 года', 'K2500000214'],
  ])('belongs to the mention in "%s"', (text, act) => {
    expect(citeText(text, in2026)).toMatchObject([{ quote: text, act }]);
  });

  it.each([
    ['С 2018 года Налоговый кодекс РК применяется', 'Налоговый кодекс РК', 'K2500000214'],
    ['Трудовой кодекс РК. 2010 года рождения', 'Трудовой кодекс РК', 'K1500000414'],
    ['Трудовой кодекс РК с изменениями 2020 года', 'Трудовой кодекс РК', 'K1500000414'],
    ['2018 жылдан бастап Салық кодексі қолданылады', 'Салық кодексі', 'K2500000214'],
  ])('does not in "%s"', (text, quote, act) => {
    expect(citeText(text, in2026)).toMatchObject([{ quote, act }]);
  });

  it('is no part of a mention that says the day', () => {
    const [found] = findCitations(passageAt('Закон РК от 5 июля 2004 года № 567 «О связи»', 1, 0), registry);
    expect(found?.mention).toMatchObject({ date: '2004-07-05' });
    expect(found?.mention).not.toHaveProperty('year');
  });

  it.each([
    '2023-2025 г.',
    '05.2023 г.',
    'на 2023-2025 годы',
    '2023 год',
    '2023 жылы',
    '12003 года',
    '(2003/1)',
  ])('is not in "%s"', (text) => {
    expect(findYears(text)).toEqual([]);
  });
});
