import type { NamedAct } from '../../src/model/act-row.ts';
import { actIndex } from '../../src/registry/act-index.ts';
import { isOtherAct, isSameAct } from '../../src/registry/same-act.ts';
import { sameIssuer } from '../../src/registry/same-issuer.ts';

const order: NamedAct = {
  kind: 'MINISTERIAL_ORDER',
  number: '12',
  adopted: '2020-06-01',
  issuer: { ru: 'Министр финансов Республики Казахстан' },
};
const decision: NamedAct = {
  kind: 'OTHER',
  number: '34-1',
  adopted: '2014-12-24',
  titles: { ru: 'О районном бюджете на 2015-2017 годы' },
};
const law: NamedAct = { kind: 'LAW', number: '226-V', adopted: '2014-07-03' };

describe('two acts', () => {
  it.each<[string, NamedAct, NamedAct, boolean]>([
    ['a law by number and day, with and without its convocation', law, { ...law, number: '226' }, true],
    ['a law of another day', law, { ...law, adopted: '2014-07-04' }, false],
    ['a law and a code of one number and day', law, { ...law, kind: 'CODE' }, false],
    [
      'a law of another code in the reference bank',
      { ...law, zanCode: '1' },
      { ...law, zanCode: '2' },
      false,
    ],
    ['orders of one number and day whose issuers are not known', order, { ...order, issuer: {} }, false],
    [
      'orders of one issuer, in another case',
      order,
      { ...order, issuer: { ru: 'Министра финансов Республики Казахстан' } },
      true,
    ],
    [
      'orders of a minister who is more',
      order,
      { ...order, issuer: { ru: 'Заместитель Премьер-Министра - Министр финансов Республики Казахстан' } },
      true,
    ],
    [
      'orders of two ministers',
      order,
      { ...order, issuer: { ru: 'Министр юстиции Республики Казахстан' } },
      false,
    ],
    [
      'orders of one registration',
      { ...order, registration: '7' },
      { ...order, issuer: {}, registration: '7' },
      true,
    ],
    [
      'orders of one registration of which one says no kind that is known',
      { ...order, registration: '7' },
      { ...order, kind: 'OTHER', registration: '7' },
      true,
    ],
    ['an order and what says no kind', order, { ...order, kind: 'OTHER' }, false],
    [
      'an order and a law of one registration',
      { ...order, registration: '7' },
      { ...order, kind: 'LAW', registration: '7' },
      false,
    ],
    ['orders of two registrations', { ...order, registration: '7' }, { ...order, registration: '8' }, false],
    [
      'orders of one title',
      { ...order, titles: { kk: 'Қағидаларды бекіту туралы' } },
      { ...order, issuer: { kk: 'Министр' }, titles: { kk: 'ҚАҒИДАЛАРДЫ БЕКІТУ ТУРАЛЫ' } },
      true,
    ],
    [
      'orders of one title and two ministers',
      { ...order, titles: { ru: 'Об утверждении Правил' } },
      { ...order, issuer: { ru: 'Министр юстиции РК' }, titles: { ru: 'Об утверждении Правил' } },
      false,
    ],
    [
      'decisions of one title of two districts',
      { ...decision, issuer: { ru: 'Зайсанский районный маслихат' } },
      { ...decision, issuer: { ru: 'Аягозского районного маслихата Восточно-Казахстанской области' } },
      false,
    ],
    [
      'decisions of one title whose issuers are said in two languages',
      { ...decision, issuer: { ru: 'Зайсанский районный маслихат' } },
      { ...decision, issuer: { kk: 'Зайсан аудандық мәслихаты' } },
      true,
    ],
    [
      'constitutions of one day',
      { kind: 'CONSTITUTION', adopted: '1995-08-30' },
      { kind: 'CONSTITUTION', adopted: '1995-08-30' },
      true,
    ],
    [
      'codes without a number and with other titles',
      { kind: 'CODE', adopted: '1993-01-23', titles: { ru: 'А' } },
      { kind: 'CODE', adopted: '1993-01-23', titles: { ru: 'Б' } },
      false,
    ],
  ])('%s', (_, one, other, same) => {
    expect([isSameAct(one, other), isSameAct(other, one)]).toEqual([same, same]);
  });

  it('are two where two bodies issued them, whatever else is one', () => {
    const other = { ...order, issuer: { ru: 'Министр юстиции РК' }, registration: '7', zanCode: '5' };
    expect(isOtherAct({ ...order, registration: '7', zanCode: '5' }, other)).toBe(true);
    expect(isOtherAct({ ...order, issuer: { kk: 'Әділет министрі' } }, other)).toBe(false);
    expect(isOtherAct({ ...law, issuer: { ru: 'Президент' } }, { ...law, issuer: { ru: 'Парламент' } })).toBe(
      false,
    );
  });

  it('are both found where the ids say one and the day another', () => {
    const row = (id: string, zanCode: string, number: string) =>
      ({
        id,
        zanCode,
        number,
        kind: 'LAW',
        adopted: '2014-07-03',
        titles: { ru: id },
        evidence: 'official',
      }) as const;
    const index = actIndex([row('zan-1', '1', '226-V'), row('K1400000227', '2', '227-V')]);
    const found = index.find({ zanCode: '1', adiletId: 'K1400000227' });
    expect(found.map(({ id }) => id)).toEqual(['zan-1', 'K1400000227']);
  });

  it('are found no more by what a row that was replaced said', () => {
    const said = { kind: 'LAW', number: '226-V', adopted: '2014-07-03' } as const;
    const row = { id: 'zan-1', zanCode: '1', ...said, titles: {}, evidence: 'official' } as const;
    const index = actIndex([row]);
    index.add({ ...row, zanCode: '2', adopted: '2014-07-04', adiletId: 'Z1400000226' });
    const found = (named: NamedAct) => index.find(named).map(({ id }) => id);
    expect([found({ zanCode: '1' }), found(law)]).toEqual([[], []]);
    expect([found({ zanCode: '2' }), found({ adiletId: 'Z1400000226' })]).toEqual([['zan-1'], ['zan-1']]);
  });
});

const minister = 'Министр финансов Республики Казахстан';
const council = 'Зайсанский районный маслихат';

describe('two issuers', () => {
  it.each<[string, string, boolean | null]>([
    [minister, 'Министра финансов РК', true],
    [minister, 'и.о. Министра финансов РК', true],
    [minister, 'Исполняющий обязанности Министра финансов', true],
    [minister, 'Первый заместитель Премьер-Министра Республики Казахстан – Министр финансов РК', true],
    [minister, 'Министр юстиции Республики Казахстан', false],
    [minister, 'Заместитель Премьер-Министра Республики Казахстан - Министр юстиции РК', false],
    [minister, 'Председатель Комитета казначейства Министерства финансов Республики Казахстан', false],
    [
      'Заместитель Премьер-Министра РК - Министр юстиции РК',
      `Заместитель Премьер-Министра РК - ${minister}`,
      false,
    ],
    ['Министр культуры РК', 'Министр культуры и спорта Республики Казахстан', null],
    ['Министр', minister, null],
    [council, 'Зайсанского районного маслихата Восточно-Казахстанской области', true],
    [council, 'Аягозский районный маслихат Восточно-Казахстанской области', false],
    ['Аким города Алматы', 'акима города Алматы', true],
    ['Аким города Алматы', 'Акимат города Алматы', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect([sameIssuer({ ru: one }, { ru: other }), sameIssuer({ ru: other }, { ru: one })]).toEqual([
      same,
      same,
    ]);
  });

  it.each<[string, string, boolean | null]>([
    ['Қазақстан Республикасының Қаржы министрі', 'ҚР Қаржы министрінің м.а.', true],
    ['ҚР Қаржы министрі', 'Қазақстан Республикасы Қаржы министрінің міндетін атқарушы', true],
    ['ҚР Қаржы министрі', 'ҚР Премьер-Министрінің орынбасары - Қаржы министрі', true],
    ['ҚР Қаржы министрі', 'ҚР Әділет министрі', false],
    ['Зайсан аудандық мәслихаты', 'Шығыс Қазақстан облысы Зайсан аудандық мәслихатының', true],
    ['Аягөз аудандық мәслихаты', 'Шығыс Қазақстан облысы Зайсан аудандық мәслихаты', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect([sameIssuer({ kk: one }, { kk: other }), sameIssuer({ kk: other }, { kk: one })]).toEqual([
      same,
      same,
    ]);
  });
});
