import { readRequisite } from '../../src/act/requisite.ts';
import { actReader } from '../../src/ingest/read-acts.ts';

const { words, find } = actReader();
const read = (tail: string) =>
  readRequisite(`Закон Республики Казахстан от 5 марта 2012 года № 700-IV${tail}`, words, find);

/** What follows the particulars, the day from which it is not in force, and that of the act that repealed it. */
const ends: readonly (readonly [tail: string, on: string | null, by: string | null])[] = [
  ['. Утратил силу Законом РК от 7 мая 2020 года № 325-VI', null, '2020-05-07'],
  [' Утратил силу - Законом РК от 7 мая 2020 года № 325-VI', null, '2020-05-07'],
  [
    '. Утратил силу Законом РК от 7 мая 2020 года № 325-VI (вводится в действие с 1 июля 2020 года)',
    '2020-07-01',
    '2020-05-07',
  ],
  [
    '. Утратил силу с 1 января 2025 года Законом РК от 7 мая 2020 года № 325-VI (вводится в действие с 1 июля 2020 года)',
    '2025-01-01',
    '2020-05-07',
  ],
  ['. Утратил силу с 01.01.2021 Законом РК от 07.05.2020 № 325-VI', '2021-01-01', '2020-05-07'],
  ['. Утратил силу с 01.01.21 Законом РК от 07.05.2020 № 325-VI', null, '2020-05-07'],
  ['. Утратил силу с 1 июля Законом РК от 07.05.2020 № 325-VI', null, '2020-05-07'],
  ['. Утратил силу с принятием Закона РК от 07.05.2020 № 325-VI', null, '2020-05-07'],
  [
    '. Признан утратившим силу с 1 января 2020 года Законом РК от 7 мая 2019 года № 325-VI',
    '2020-01-01',
    '2019-05-07',
  ],
  ['. Отменен постановлением Правительства РК от 5 мая 2020 года № 5', null, '2020-05-05'],
  ['. Утратит силу с 1 января 2030 года', '2030-01-01', null],
  ['. Прекратит действие с 1 июля 2030 года', '2030-07-01', null],
  ['. Срок действия Закона - до 1 января 2018 года', '2018-01-01', null],
  [
    '. 2021 жылғы 1 қаңтардан бастап күші жойылды - Қазақстан Республикасының 2020 жылғы 7 мамырдағы № 325-VI Заңымен',
    '2021-01-01',
    '2020-05-07',
  ],
  ['. Закон утратил силу с 1 января 2020 года', '2020-01-01', null],
  ['. 2030 жылғы 1 қаңтардан бастап күші жойылады', '2030-01-01', null],
];

/** Tails by which the act as a whole has not ended, and from which nothing is concluded. */
const unclear = [
  '. Статья 5 утратила силу с 1 января 2021 года Законом РК от 7 мая 2020 года № 325-VI',
  '. Пункты 1 и 2 утратили силу Законом РК от 7 мая 2020 года № 325-VI',
  '. Особенная часть утратила силу с 1 января 2020 года',
  '. Приложение утратило силу с 1 января 2020 года',
  '. Глава 5 утратила силу с 1 января 2026 года',
  '. Утратил силу с 1 января 2021 года в части статьи 7 Законом РК от 7 мая 2020 года № 325-VI',
  '. Утратил силу частично Законом РК от 7 мая 2020 года № 325-VI',
  '. 5-баптың күші жойылды - Қазақстан Республикасының 2020 жылғы 7 мамырдағы № 325-VI Заңымен',
  '. Приостановлен до 1 января 2027 года Законом РК от 7 мая 2020 года № 325-VI',
  '. Действие приостановлено',
  '. Қолданысы уақытша тоқтатыла тұрады',
];

describe('the particulars of an act', () => {
  it.each(ends)('%s', (tail, on, by) => {
    const { repeal, act, inForceFrom } = read(tail);
    expect(repeal).toMatchObject({ on });
    expect(repeal?.by?.adopted ?? null).toBe(by);
    expect(act).toMatchObject({ kind: 'LAW', number: '700-IV', adopted: '2012-03-05' });
    expect(inForceFrom).toBeNull();
  });

  it.each(unclear)('%s: no end, and a doubt', (tail) => {
    const { repeal, inForceFrom, doubts } = read(tail);
    expect(repeal).toBeNull();
    expect(inForceFrom).toBeNull();
    expect(doubts).toHaveLength(1);
    expect(doubts[0]).toContain(tail.replace(/^\. /u, '').split(' ').at(-1));
  });

  it.each(['с 01.01.21', 'с 1 июля', 'с принятием'])('a day that is none is a doubt: %s', (day) => {
    expect(read(`. Утратил силу ${day} Закона РК от 07.05.2020 № 325-VI`).doubts).toHaveLength(1);
  });

  it.each([
    ', за исключением пункта 1-1 статьи 68',
    ' (вводится в действие с 1 июля 2020 года), кроме статьи 5',
  ])('with an exception it has ceased, and that is said: %s', (exception) => {
    const { repeal, doubts } = read(`. Утратил силу Законом РК от 7 мая 2020 года № 325-VI${exception}`);
    expect(repeal?.by?.adopted).toBe('2020-05-07');
    expect(doubts).toEqual([expect.stringContaining(exception)]);
  });

  it('are in force from their own day, not from that of an amendment', () => {
    expect(read(' (вводится в действие с 1 июля 2012 года)').inForceFrom).toBe('2012-07-01');
    const amended = read(
      ' (с изменениями, внесенными Законом РК от 7 мая 2020 года № 325-VI, вводится в действие с 1 июля 2020 года)',
    );
    expect(amended).toMatchObject({ inForceFrom: null, repeal: null, doubts: [] });
  });

  it.each([
    '',
    '.',
    ' ЗРК',
    '. Зарегистрирован в Министерстве юстиции Республики Казахстан 30 декабря 2020 года № 22003',
    ' Зарегистрирован в Министерстве юстиции Республики Казахстан 29.11.99 г. за № 985. Утратил силу приказом Министра юстиции РК от 5 апреля 2010 года № 98 ~V021882.',
  ])('nothing is left open by "%s"', (tail) => {
    expect(read(tail).doubts).toEqual([]);
  });
});
