import { readOrderPhrases } from '../../src/registry/order-phrases.ts';
import { parseOrder } from '../../src/standard/order.ts';
import { passageAt } from '../../src/text/passage.ts';

const phrases = readOrderPhrases();
const orderOf = (...lines: string[]) =>
  parseOrder(
    lines.map((line, index) => passageAt(line, index + 1, 0)),
    phrases,
  );
const brief = (...lines: string[]) => {
  const { kind, number, date, base, blank } = orderOf(...lines);
  return {
    kind,
    own: number && `${date} ${number}`,
    base: base && `${base.date} ${base.number}`,
    isBlank: blank !== null,
  };
};

describe('the order at the head of a document', () => {
  it('has its number and day in the line under its title', () => {
    expect(
      brief(
        'Об утверждении профессионального стандарта «Переводчик»',
        'Приказ Министра науки и высшего образования Республики Казахстан от 5 февраля 2025 года № 35. Зарегистрирован в Министерстве юстиции 6 февраля 2025 года № 40000',
        '1. Утвердить профессиональный стандарт «Переводчик».',
      ),
    ).toEqual({ kind: 'approving', own: '2025-02-05 35', base: null, isBlank: false });
  });

  it('has them in a line of their own', () => {
    expect(brief('Қазақстан Республикасы Ғылым министрінің бұйрығы', '2025 жылғы 5 ақпан № 35-НҚ').own).toBe(
      '2025-02-05 35-НҚ',
    );
    expect(brief('Приказ Министра науки', 'от 5 февраля 2025 года № 35').own).toBe('2025-02-05 35');
  });

  it('is none of the orders that it rests on or repeals', () => {
    expect(
      brief(
        'В соответствии с Положением, утвержденным приказом Министра от 1 марта 2020 года № 7, ПРИКАЗЫВАЮ:',
        '1. Утвердить профессиональный стандарт «Пекарь».',
        '2. Признать утратившим силу приказ Заместителя Председателя Правления от 24 декабря 2019 года № 259.',
        'Приложение к приказу Министра сельского хозяйства от 3 июня 2024 года № 190-ө',
      ),
    ).toEqual({ kind: 'approving', own: '2024-06-03 190-ө', base: null, isBlank: false });
    expect(
      brief(
        '1. Утвердить профессиональный стандарт «Пекарь».',
        '2. Признать утратившим силу приказ Заместителя Председателя Правления от 24 декабря 2019 года № 259.',
      ).own,
    ).toBeNull();
  });

  it('is another one than the order that it amends', () => {
    expect(
      brief(
        '"Аудармашы" кәсіптік стандартын бекіту туралы Ғылым министрінің 2025 жылғы 5 ақпандағы № 35 бұйрығына өзгеріс енгізу туралы',
        'Қазақстан Республикасы Ғылым министрінің 2026 жылғы 2 наурыздағы № 88 бұйрығы',
        '1. Ғылым министрінің 2025 жылғы 5 ақпандағы № 35 бұйрығына мынадай өзгеріс енгізілсін:',
      ),
    ).toEqual({ kind: 'amending', own: '2026-03-02 88', base: '2025-02-05 35', isBlank: false });
  });

  it('amends another where only its title says so', () => {
    expect(
      brief('О внесении изменения в приказ Министра от 30 июня 2023 года № 119 «Об утверждении стандарта»'),
    ).toEqual({
      kind: 'amending',
      own: null,
      base: '2023-06-30 119',
      isBlank: false,
    });
  });

  it.each([
    ['4. Настоящий приказ вступает в силу со дня подписания.', null],
    ['4. Осы бұйрық қол қойылған күнінен бастап күшіне енеді.', null],
    [
      '4. Осы бұйрық алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.',
      10,
    ],
    [
      '4. Настоящий приказ вводится в действие по истечении 60 календарных дней после дня его первого официального опубликования.',
      60,
    ],
  ])('says when it enters into force: %s', (sentence, days) => {
    const { entryIntoForce } = orderOf(sentence);
    expect(entryIntoForce?.quote.text).toBe(sentence.slice('4. '.length, -1));
    expect(entryIntoForce?.daysAfterPublication).toBe(days);
    expect(entryIntoForce?.date).toBe(null);
  });

  it.each([
    ['4. Настоящий приказ вводится в действие с 1 января 2024 года.', '2024-01-01'],
    ['4. Осы бұйрық 2024 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.', '2024-01-01'],
    [
      '4. Настоящий приказ вводится в действие со дня его первого официального опубликования и распространяется на отношения, возникшие с 1 января 2024 года.',
      null,
    ],
    [
      '4. Настоящий приказ вводится в действие с 1 января 2024 года, за исключением пункта 2, который вводится в действие с 1 июля 2024 года.',
      null,
    ],
  ])('names the day on which it enters into force: %s', (sentence, day) => {
    expect(orderOf(sentence).entryIntoForce?.date).toBe(day);
  });
});
