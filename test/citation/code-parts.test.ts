import { citationsIn } from '../../src/citation/index.ts';
import { passageAt } from '../../src/text/passage.ts';
import { december2023 } from './cite.ts';
import { registry } from './registry.ts';

const general = 'act:K940001000_';
const special = 'act:K990000409_';

function cited(text: string) {
  const texts = [{ context: 'card:x', role: 'knowledge', passage: passageAt(text, 1, 0) } as const];
  return citationsIn(texts, registry, december2023).map(({ quote, act, candidates }) => ({
    quote: quote.text,
    act,
    candidates,
  }));
}

/** Each text is one citation as a whole. */
it.each([
  ['Гражданский кодекс РК (Общая часть)', general],
  ['Гражданский кодекс Республики Казахстан (особенная часть) от 1 июля 1999 года № 409', special],
  ['Особенной частью Гражданского кодекса Республики Казахстан', special],
  ['Гражданского кодекса РК, Общая часть', general],
  ['«Гражданский кодекс Республики Казахстан (Особенная часть)»', special],
  ['ГК РК (Особенная часть), статья 540', special],
  ['ҚР Азаматтық кодексі (жалпы бөлімі)', general],
  ['Қазақстан Республикасының Азаматтық Кодексінің Ерекше бөлімінің 616-бабы', special],
  ['Азаматтық кодекс (Ерекше бөлім)', special],
  ['"Қазақстан Республикасының Азаматтық кодексі (Жалпы бөлім)"', general],
  ['статья 152 Гражданского кодекса Республики Казахстан', general],
  ['ҚР Азаматтық кодексінің 683-бабы', special],
  ['Уголовный кодекс Республики Казахстан (Особенная часть)', 'act:K1400000226'],
  ['Қылмыстық-процестік кодекстің Жалпы бөлімі', 'act:K1400000231'],
])('%s', (text, act) => {
  expect(cited(`Требования: ${text};`)).toEqual([{ quote: text, act, candidates: [] }]);
});

it.each([
  'Гражданский кодекс Республики Казахстан (Общая и Особенная части)',
  'Особенная и Общая части Гражданского кодекса РК',
  'ҚР Азаматтық кодексі (жалпы және ерекше бөлімдері)',
])('both parts are two citations: %s', (text) => {
  expect(cited(text).map(({ quote, act }) => [quote, act])).toEqual(
    expect.arrayContaining([
      [text, general],
      [text, special],
    ]),
  );
});

it.each(['Гражданский кодекс Республики Казахстан', 'ҚР Азаматтық кодексін білу', 'ГК РК'])(
  'without a part either may be meant: %s',
  (text) => {
    expect(cited(text)).toMatchObject([{ act: null, candidates: [general, special] }]);
  },
);

it.each(['Общая часть отчета и особенная часть проекта', 'Ұйымның жалпы бөлімі мен ерекше бөлімінің жұмысы'])(
  'parts of no code are none: %s',
  (text) => {
    expect(cited(text)).toEqual([]);
  },
);

it('a part whose number is that of the other is neither', () => {
  expect(cited('Гражданский кодекс РК (Особенная часть) от 27 декабря 1994 года № 268-XIII')).toMatchObject([
    { act: null, candidates: [general, special] },
  ]);
});
