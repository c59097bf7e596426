import { citeText } from './cite.ts';

describe('abbreviations', () => {
  it.each([
    ['ЗРК «О связи»', 'Z040000567_'],
    ['ЗРК от 5 июля 2004 года № 567', 'Z040000567_'],
    ['ППРК от 30 марта 2012 года № 382', 'P1200000382'],
    ['постановление НБ РК от 24 августа 2012 года № 264', '-'],
    ['ҚР ӘҚБтК-нің 91-бабының 2-бөлігі', 'K1400000235'],
    ['ҚР ЕК-нің 22-бабы', 'K1500000414'],
    ['ҚР ҚК 293-бабы', 'K1400000226'],
    ['ҚР ҚПК-нің 20-бабы', 'K1400000231'],
    ['ҚР АК-нің 5-бабы', '-'],
  ])('name an act: %s', (text, act) => {
    expect(citeText(`${text}; басқа`)).toMatchObject([{ quote: text, act }]);
  });

  it.each(['ЗРК С-300', 'устройство ПК РК-86', 'ҚР ЕК-12 станок', 'ҚР ҚК 2.04-01-2010', 'НБ РК', 'ППРК'])(
    'name none: %s',
    (text) => {
      expect(citeText(text)).toEqual([]);
    },
  );
});

describe('quotes of angle brackets', () => {
  it.each(['Закон РК <<О связи>>', 'Закон РК <‹О связи>>', 'Закон РК ‹О связи›'])('%s', (text) => {
    expect(citeText(text)).toMatchObject([{ quote: text, act: 'Z040000567_' }]);
  });

  it.each(['Закон РК < О связи > 5', 'a << b >> c'])('are none in "%s"', (text) => {
    expect(citeText(text).map(({ quote }) => quote)).not.toContain(text);
  });
});
