import { findCitations } from '../../src/citation/find-citations.ts';
import { passageAt } from '../../src/text/passage.ts';
import { citeText } from './cite.ts';
import { registry } from './registry.ts';

const mentionIn = (text: string) => findCitations(passageAt(text, 1, 0), registry)[0]?.mention;

it.each([
  [
    'Қазақстан Республикасының электр желілерін пайдалану қағидалары (Энергетика министрінің 2015 жылғы 25 ақпандағы № 143 бұйрығы)',
    'Энергетика министрінің',
    'Қазақстан Республикасының электр желілерін пайдалану қағидалары',
  ],
  [
    'ҚР жүк тасымалдау қағидалары, көлік министрінің 2015 жылғы 30 сәуірдегі № 546 бұйрығымен бекітілген',
    'көлік министрінің',
    'ҚР жүк тасымалдау қағидалары',
  ],
  [
    'Қазақстан Республикасы Еңбек, халықты әлеуметтік қорғау министрінің 2020 жылғы 30 желтоқсандағы № 553 бұйрығы',
    'Еңбек, халықты әлеуметтік қорғау министрінің',
    null,
  ],
  [
    'Еңбек кодексі (2015), Қаржы министрінің 2020 жылғы 30 желтоқсандағы № 53 бұйрығы'.slice(14),
    'Қаржы министрінің',
    null,
  ],
  [
    'Правила перевозки грузов РК (приказ Министра транспорта от 30 апреля 2015 года № 546)',
    'Министра транспорта',
    'Правила перевозки грузов РК',
  ],
  ['Ұлттық Банк Басқармасының 2017 жылғы 28 қаңтардағы №20 қаулысы', 'Ұлттық Банк Басқармасының', null],
  [
    'Кітап, Ұлттық Банк Басқармасының 2017 жылғы 28 қаңтардағы №20 қаулысы',
    'Ұлттық Банк Басқармасының',
    null,
  ],
  ['ҚР ІІМ-нің 2019 жылғы 1 шілдедегі № 602 бұйрығы', 'ІІМ-нің', null],
])('who issued it, and the name of what it approved: %s', (text, issuer, title) => {
  expect(mentionIn(text)).toMatchObject({ issuer, title });
});

it('does not begin with the comma behind the act before it', () => {
  const order = 'Ұлттық Банк Басқармасының 2017 жылғы 28 қаңтардағы №20 қаулысы';
  const found = findCitations(passageAt(`Төлемдер және төлем жүйелері туралы заң, ${order}`, 1, 0), registry);
  expect(found.map(({ quote }) => quote.text)).toContain(order);
});

it('named by letters with an ending decides as without it', () => {
  const order = '2019 жылғы 1 шілдедегі № 602 бұйрығы';
  expect(citeText(`ҚР ІІМ-нің ${order}`)).toMatchObject([{ act: 'V1900018961' }]);
  expect(citeText(`ҚР ДСМ-нің ${order}`)).toMatchObject([{ act: '-' }]);
  expect(citeText('ҚРҮ-нің 2012 жылғы 30 наурыздағы № 382 қаулысы')).toMatchObject([{ act: 'P1200000382' }]);
});
