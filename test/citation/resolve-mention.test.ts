import { resolveMention } from '../../src/citation/index.ts';
import type { Mention } from '../../src/model/citation.ts';
import type { TextDay } from '../../src/model/text-day.ts';
import { noMention } from './no-mention.ts';
import { registry } from './registry.ts';

const resolve = (mention: Partial<Mention>, textDay: TextDay | null = null) =>
  resolveMention({ ...noMention, ...mention }, registry, textDay);
const on = (day: string) => ({ earliest: day, latest: day });
const order = { kind: 'MINISTERIAL_ORDER', number: '553', date: '2020-12-30' };

describe('resolves', () => {
  it('by registration, whatever the title', () => {
    const found = resolve({
      kind: 'MINISTERIAL_ORDER',
      registration: '22003',
      title: 'Об утверждении чего-то иного',
    });
    expect(found).toEqual({ act: 'act:V2000022003', resolvedBy: 'registration', score: 0.9, candidates: [] });
  });

  it('by number and day, with a misquoted title', () => {
    const title =
      'Басшылардың, мамандардың және басқа қызметкерлердің лауазымдарының біліктілік анықтамалығын бекіту туралы';
    const issuer = 'Министра труда и социальной защиты населения';
    const found = { act: 'act:V2000022003', resolvedBy: 'number-and-date', score: 1 };
    expect(resolve({ ...order, issuer })).toMatchObject(found);
    expect(resolve({ ...order, title })).toMatchObject({
      act: 'act:V2000022003',
      resolvedBy: 'number-and-date',
    });
  });

  it.each([
    'Министра труда и социальной защиты населения',
    'министра труда',
    'Еңбек және халықты әлеуметтік қорғау министрінің',
    'МТСЗН',
  ])('by number and day, where the body is the same or may be: %s', (issuer) => {
    expect(resolve({ ...order, issuer }).act).toBe('act:V2000022003');
  });

  it.each([null, 'Министра', 'Министрінің м.а.'])(
    'by number and day, less surely, where nothing says whose order it is: %s',
    (issuer) => {
      expect(resolve({ ...order, issuer })).toMatchObject({ act: 'act:V2000022003', score: 0.8 });
    },
  );

  it.each([
    ['CODE', 'Әлеуметтік кодекс', 'K2300000224', '2023-06-30'],
    ['LAW', 'О масс-медиа', 'Z2400000093', '2024-07-01'],
  ])(
    'by the title alone before it is in force, where it is the first of its name: %s "%s"',
    (kind, title, id, day) => {
      expect(resolve({ kind, title }, on(day)).act).toBe(`act:${id}`);
    },
  );

  it('a joint order by the number and day of any of its bodies', () => {
    const other = { number: '570', date: '2020-12-31' };
    const { number, date } = order;
    const found = { act: 'act:V2000022003', resolvedBy: 'number-and-date', score: 0.8 };
    expect(resolve({ ...order, joint: [other] })).toMatchObject(found);
    expect(resolve({ ...order, ...other, joint: [{ number, date }] })).toMatchObject(found);
  });

  it.each(['188', '188-V', '188-V ЗРК', '№ 188-V'])('by number %s', (number) => {
    expect(resolve({ kind: 'LAW', number, date: '2014-04-11' }).act).toBe('act:Z1400000188');
  });

  it.each([
    ['155-1', '1997-07-14', null, 'Z970000155_'],
    ['155-1', null, 'О нотариате', 'Z970000155_'],
    ['155-I', null, 'Нотариат туралы', 'Z970000155_'],
    ['87-I', null, null, 'Z970000087_'],
    ['87-1', null, null, 'Z970000087_'],
    ['188-V', null, null, 'Z1400000188'],
    ['188-5', null, null, 'Z1400000188'],
    ['№ 188-V ЗРК', null, null, 'Z1400000188'],
    ['120-VI', null, null, 'K1700000120'],
  ])('a law by its number and convocation: %s of %s "%s"', (number, date, title, id) => {
    expect(resolve({ kind: 'LAW', number, date, title })).toMatchObject({
      act: `act:${id}`,
      resolvedBy: 'number-and-date',
    });
  });

  it.each([
    ['LAW', 'Білім туралы', 'Z070000319_'],
    ['LAW', 'О правах ребёнка', 'Z020000345_'],
    ['CODE', 'Трудового кодекса', 'K1500000414'],
    ['CODE', 'Әлеуметтік Кодексіне', 'K2300000224'],
    ['LAW', 'Баланың құқыктары туралы', 'Z020000345_'],
    ['LAW', 'О недрах и недропользовании', 'K1700000125'],
  ])('by title: %s "%s"', (kind, title, id) => {
    expect(resolve({ kind, title })).toMatchObject({ act: `act:${id}`, resolvedBy: 'title' });
  });

  it.each([
    ['2023-12-20', 'act:K950001000_'],
    ['2026-06-30', 'act:K950001000_'],
    ['2026-07-01', 'act:constitution-2026'],
  ])('the constitution in a text of %s', (day, act) => {
    expect(resolve({ kind: 'CONSTITUTION' }, on(day))).toMatchObject({
      act,
      resolvedBy: 'title-and-date-of-text',
    });
  });

  it.each([
    ['2023-12-20', 'act:K1700000120'],
    ['2025-12-31', 'act:K1700000120'],
    ['2026-01-01', 'act:K2500000214'],
  ])('the tax code in a text of %s', (day, act) => {
    expect(resolve({ kind: 'CODE', title: 'Салық кодексі' }, on(day)).act).toBe(act);
  });

  it.each([
    ['CONSTITUTION', null, '1995', 'K950001000_'],
    ['CODE', 'Налоговый кодекс', '2017', 'K1700000120'],
    ['CODE', 'Су кодексі', '2003', 'K030000481_'],
    ['LAW', 'О государственной службе', '2015', 'Z1500000416'],
  ])('by title and year: %s %s of %s', (kind, title, year, id) => {
    expect(resolve({ kind, title, year }, on('2026-08-10'))).toMatchObject({
      act: `act:${id}`,
      resolvedBy: 'title',
    });
  });

  it('by bounds only where one act was in force all the time', () => {
    const taxCode = { kind: 'CODE', title: 'Налоговый кодекс' };
    expect(resolve(taxCode, { earliest: '2023-01-01', latest: '2023-12-31' }).act).toBe('act:K1700000120');
    expect(resolve(taxCode, { earliest: '2025-06-01', latest: '2026-06-01' }).act).toBeNull();
    expect(resolve(taxCode, { earliest: '2023-01-01', latest: null }).act).toBeNull();
  });
});

describe('does not choose', () => {
  it('between two acts of one name without a day', () => {
    expect(resolve({ kind: 'CONSTITUTION' })).toEqual({
      act: null,
      resolvedBy: null,
      score: null,
      candidates: ['act:K950001000_', 'act:constitution-2026'],
    });
    expect(resolve({ kind: 'CODE', title: 'Салық кодексі' }).candidates).toHaveLength(2);
  });

  it('where the number is of one act and the title of another', () => {
    const found = resolve({ kind: 'LAW', number: '188-V', date: '2014-04-11', title: 'Білім туралы' });
    expect(found).toMatchObject({ act: null, candidates: ['act:Z070000319_', 'act:Z1400000188'] });
  });

  it('a law of another convocation, without one, or of another year', () => {
    const law = { kind: 'LAW', number: '188-V' };
    expect(resolve({ ...law, number: '188-IV' })).toMatchObject({ act: null, candidates: [] });
    expect(resolve({ ...law, number: '188' })).toMatchObject({
      act: null,
      candidates: ['act:Z1400000188'],
    });
    expect(resolve({ ...law, year: '2015' })).toMatchObject({ act: null, candidates: [] });
    expect(resolve({ ...law, year: '2014' }).act).toBe('act:Z1400000188');
    expect(resolve({ ...law, title: 'О рыбах' })).toMatchObject({
      act: null,
      candidates: ['act:Z1400000188'],
    });
  });

  it('an order by a number that looks like that of a law', () => {
    expect(resolve({ kind: 'MINISTERIAL_ORDER', number: '188-V' }).act).toBeNull();
    expect(resolve({ ...order, number: '553-1' }).act).toBeNull();
  });

  it('where the registration is of one act and the number of another', () => {
    const found = resolve({ ...order, registration: '33339' });
    expect(found).toMatchObject({ act: null, candidates: ['act:V2000022003', 'act:V2300033339'] });
  });

  it('an act of the same title and another number and day: a predecessor', () => {
    const found = resolve({ kind: 'LAW', title: 'Об образовании', number: '389', date: '1999-06-07' });
    expect(found).toMatchObject({ act: null, candidates: ['act:Z070000319_'] });
  });

  it('an order whose numbers are those of two', () => {
    const joint = [{ number: '236', date: '2023-08-25' }];
    expect(resolve({ ...order, joint }).candidates).toEqual(['act:V2000022003', 'act:V2300033339']);
  });

  it.each([
    ['CODE', 'Еңбек кодексі', 'K1500000414', '2015-12-10'],
    ['CODE', 'Экологический кодекс', 'K2100000400', '2021-03-01'],
  ])('an act named by its title alone before it is in force: %s "%s"', (kind, title, id, day) => {
    expect(resolve({ kind, title }, on(day))).toMatchObject({ act: null, candidates: [`act:${id}`] });
    expect(resolve({ kind, title, year: day.slice(0, 4) }, on(day)).act).toBe(`act:${id}`);
    expect(resolve({ kind, title }, on('2026-12-01')).act).toBe(`act:${id}`);
  });

  it('an order of the same number and day with nothing of its title', () => {
    expect(resolve({ ...order, title: 'Об утверждении правил дорожного движения' }).act).toBeNull();
  });

  it.each([
    'Правила страхования',
    'Правила внутреннего распорядка',
    'Сақтандыру қағидалары',
    'Педагогтерді аттестаттау қағидаларын бекіту туралы',
  ])('an order of the same number and day that approves other rules: %s', (title) => {
    expect(resolve({ ...order, title })).toMatchObject({ act: null, candidates: ['act:V2000022003'] });
  });

  it.each(['МОН', 'Министра образования и науки', 'БҒМ', 'Білім және ғылым министрінің'])(
    'an order of the same title of another body: %s',
    (issuer) => {
      const title = 'Об утверждении Правил пожарной безопасности';
      expect(resolve({ kind: 'MINISTERIAL_ORDER', title, issuer })).toMatchObject({
        act: null,
        candidates: ['act:V2200026867'],
      });
    },
  );

  it('an order of the same number and day whose letters are those of another body', () => {
    const fire = { kind: 'MINISTERIAL_ORDER', number: 'ҚР ДСМ-55', date: '2022-02-21' };
    expect(resolve(fire).act).toBeNull();
  });

  it.each([
    'Министра энергетики',
    'Энергетика министрінің',
    'Председателя Агентства по делам спорта',
    'МЗ',
    'МВД',
    'БҒМ',
    'ІІМ',
    'Председателя Комитета индустрии МТСЗН',
  ])('an order of the same number and day of another body: %s', (issuer) => {
    expect(resolve({ ...order, issuer })).toMatchObject({ act: null, candidates: ['act:V2000022003'] });
  });

  it('an act of another year', () => {
    const found = resolve({ kind: 'CODE', title: 'Водный кодекс', year: '2025' }, on('2023-12-20'));
    expect(found).toMatchObject({ act: null, candidates: ['act:K030000481_', 'act:K2500000178'] });
    expect(resolve({ kind: 'CODE', title: 'Еңбек кодексі', year: '1999' }).act).toBeNull();
  });

  it('an act adopted after the text was written', () => {
    expect(resolve({ kind: 'LAW', title: 'О профилактике правонарушений' }, on('2024-01-01')).act).toBe(
      'act:Z100000271_',
    );
    expect(resolve({ kind: 'LAW', title: 'Кәсіптік біліктілік туралы' }, on('2020-01-01')).act).toBeNull();
  });

  it.each([
    ['LAW', 'О защите прав пациентов'],
    ['LAW', 'О безопасности продукции'],
    ['LAW', 'Об автомобильных перевозках'],
    ['CODE', 'Трудовой кодекс Российской Федерации'],
    ['MINISTERIAL_ORDER', 'Білім туралы'],
  ])('an act for %s "%s"', (kind, title) => {
    expect(resolve({ kind, title }).act).toBeNull();
  });
});
