import { resolveMention } from '../../src/citation/index.ts';
import { citeText, december2023 } from './cite.ts';
import { noMention } from './no-mention.ts';
import { registry } from './registry.ts';

const taxes = 'О налогах и других обязательных платежах в бюджет';
const kazakhTaxes = 'Салық және бюджетке төленетін басқа да міндетті төлемдер туралы';

describe('a title with a name in brackets', () => {
  it.each([
    [`Кодекс РК «${taxes} (Налоговый кодекс)»`, 'K1700000120'],
    [`Кодекса Республики Казахстан "${taxes}" (Налоговый кодекс)`, 'K1700000120'],
    [`«${kazakhTaxes} (Салық кодексі)» Қазақстан Республикасының Кодексі`, 'K1700000120'],
    [`«${kazakhTaxes}» (Салық кодексі) Қазақстан Республикасының Кодексі`, 'K1700000120'],
    ['Кодекс РК «О браке (супружестве) и семье»', 'K1100000518'],
    ['Закон РК «О связи (Трудовой кодекс)»', '-'],
    ['Закон РК «О связи (новая редакция)»', '-'],
  ])('%s', (text, act) => {
    expect(citeText(text)).toMatchObject([{ quote: text, act }]);
  });
});

describe('an order by its title alone', () => {
  it.each([
    ['Приказ «Об утверждении Правил пожарной безопасности»', 'V2200026867'],
    ['Приказом "Об утверждении Правил пожарной безопасности"', 'V2200026867'],
    [
      '«Азаматтық және қызметтік қару мен оның патрондарының айналымы қағидаларын бекіту туралы» бұйрығына',
      'V1900018961',
    ],
  ])('that the register has: %s', (text, act) => {
    expect(citeText(`${text} сәйкес`)).toMatchObject([{ quote: text, act }]);
  });

  it.each([
    'Приказ «О связи»',
    'Приказ «Об утверждении Правил внутреннего распорядка»',
    'Приказ директора «Об утверждении Правил пожарной безопасности»',
    '«Білім туралы» бұйрық',
    '«Нұр» ЖШС-нің «Ішкі тәртіп қағидаларын бекіту туралы» бұйрығы',
  ])('is none that the register lacks, or of an enterprise: %s', (text) => {
    expect(citeText(text)).toEqual([]);
  });
});

describe('a title that is not quite that of the register', () => {
  it.each([
    ['Закон РК «О бухгалтерском учете»', 'Z070000234_'],
    ['«Бухгалтерлік есеп туралы» ҚР Заңы', 'Z070000234_'],
    ['Закон РК «Об авторском праве»', 'Z960000006_'],
    ['«Энергия үнемдеу туралы» ҚР Заңы', 'Z1200000541'],
    ['«Тұтынушылардың құқығын қорғау туралы» ҚР Заңы', 'Z100000274_'],
    ['«Мемлекеттік сатып алулар туралы» ҚР Заңы', 'Z1500000434'],
    ['Закон РК «Об органе внутренних дел»', 'Z1400000199'],
  ])('%s', (text, act) => {
    expect(citeText(text)).toMatchObject([{ quote: text, act }]);
  });

  it.each([
    ['Об энергосбережении', ['act:Z1200000541']],
    ['О безопасности', ['act:Z040000528_']],
    ['О банках', ['act:Z2600000258', 'act:Z950002444_']],
    ['О государственном контроле', ['act:Z1100000377']],
    ['О праве ребенка', ['act:Z020000345_']],
    ['Баланың құқығы туралы', ['act:Z020000345_']],
    ['О защите детей', []],
    ['О труде', []],
  ])('is not enough: "%s"', (title, candidates) => {
    const mention = { ...noMention, kind: 'LAW', title };
    expect(resolveMention(mention, registry, december2023)).toMatchObject({ act: null, candidates });
  });

  it('is none of another country, nor of another kind', () => {
    expect(citeText('Закон РФ «О бухгалтерском учете»')).toMatchObject([{ act: '-' }]);
    expect(citeText('Кодекс РК «О бухгалтерском учете»')).toMatchObject([{ act: '-' }]);
  });
});
